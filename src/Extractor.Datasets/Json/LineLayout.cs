using System.Buffers;

namespace Extractor.Datasets.Json;

/// <summary>
/// Breaks compact JSON into lines so that people and line-oriented tools can read it: one cell, printed row, observation or
/// diagnostic a line. Takes JSON as the serializer writes it (valid, without white space); changes only white space.
/// </summary>
internal static class LineLayout
{
    /// <summary>Containers at this depth and deeper stay on one line; the members of a table are one level further down.</summary>
    private const int Flat = 2;

    private const int FlatInTables = 4;

    public static byte[] Apply(ReadOnlySpan<byte> compact)
    {
        var laidOut = new ArrayBufferWriter<byte>(compact.Length + (compact.Length / 8) + 16);
        var depth = 0;
        var flat = Flat;
        var at = 0;
        while (at < compact.Length)
        {
            var c = compact[at];
            if (c == '"')
            {
                var end = EndOfString(compact, at);
                if (depth == 1)
                {
                    flat = compact[at..end].SequenceEqual("\"tables\""u8) ? FlatInTables : Flat;
                }

                laidOut.Write(compact[at..end]);
                at = end;
                continue;
            }

            if (c is (byte)'{' or (byte)'[')
            {
                if (compact[at + 1] is (byte)'}' or (byte)']')
                {
                    laidOut.Write(compact.Slice(at, 2));
                    at += 2;
                    continue;
                }

                laidOut.Write(compact.Slice(at, 1));
                depth++;
                BreakLine(laidOut, depth, flat);
            }
            else if (c is (byte)'}' or (byte)']')
            {
                depth--;
                if (depth < flat)
                {
                    NewLine(laidOut, depth);
                }

                laidOut.Write(compact.Slice(at, 1));
            }
            else
            {
                laidOut.Write(compact.Slice(at, 1));
                if (c == ',')
                {
                    BreakLineOrSpace(laidOut, depth, flat);
                }
                else if (c == ':')
                {
                    laidOut.Write(" "u8);
                }
            }

            at++;
        }

        laidOut.Write("\n"u8);
        return laidOut.WrittenSpan.ToArray();
    }

    private static int EndOfString(ReadOnlySpan<byte> json, int start)
    {
        var at = start + 1;
        while (json[at] != '"')
        {
            at += json[at] == '\\' ? 2 : 1;
        }

        return at + 1;
    }

    private static void BreakLine(ArrayBufferWriter<byte> writer, int depth, int flat)
    {
        if (depth <= flat)
        {
            NewLine(writer, depth);
        }
    }

    private static void BreakLineOrSpace(ArrayBufferWriter<byte> writer, int depth, int flat)
    {
        if (depth <= flat)
        {
            NewLine(writer, depth);
        }
        else
        {
            writer.Write(" "u8);
        }
    }

    private static void NewLine(ArrayBufferWriter<byte> writer, int depth)
    {
        writer.Write("\n"u8);
        for (var i = 0; i < depth; i++)
        {
            writer.Write("  "u8);
        }
    }
}
