namespace Extractor.Cli.Running;

/// <summary>Writes a file so that nobody ever sees half of it under its name.</summary>
internal static class AtomicFile
{
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var partial = path + ".partial";
        try
        {
            using (var stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes);
            }

            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            // Gone when the move succeeded; deleting what is not there is no error.
            File.Delete(partial);
        }
    }
}
