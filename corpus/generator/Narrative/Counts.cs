using Extractor.Corpus.Generator.Figures;

namespace Extractor.Corpus.Generator.Narrative;

/// <summary>Physical counts that go with an account: there is one where money was spent, and none where none was.</summary>
internal sealed record Counts
{
    public Counts(Account account, Dice dice)
    {
        var final = account.Final;
        int Some(long money, int least, int most) => money == 0 ? 0 : least + dice.Below(most - least + 1);
        Groups = Some(final.Abroad, 1, 3);
        Travellers = Groups * (1 + dice.Below(3));
        Bought = Some(final.Purchase, 1, 2);
        Kept = Math.Max(Bought, Some(final.Running, 1, 9));
        Receptions = Some(final.Reception, 3, 40);
        Guests = Receptions * (3 + dice.Below(9));
        ForeignReceptions = Receptions > 8 && dice.Chance(30) ? 1 + dice.Below(3) : 0;
        ForeignGuests = ForeignReceptions * (1 + dice.Below(4));
        Vehicles = Kept + dice.Below(4);
        Equipment = dice.Below(4);
    }

    public int Groups { get; }

    public int Travellers { get; }

    public int Bought { get; }

    /// <summary>Vehicles that appropriations keep.</summary>
    public int Kept { get; }

    public int Receptions { get; }

    public int Guests { get; }

    public int ForeignReceptions { get; }

    public int ForeignGuests { get; }

    /// <summary>All vehicles, those of the units' own money too.</summary>
    public int Vehicles { get; }

    public int Equipment { get; }
}
