namespace NewsReader.Extraction.Speakers;

/// <summary>Parts a Chinese or Japanese speaker's name from office and courtesy: 市长王芳, 外交部发言人李明, 田中花子氏.</summary>
internal static class EastAsianNames
{
    /// <summary>Words that stand before a name; longer ones first where one ends another.</summary>
    private static readonly string[] Offices =
    [
        "发言人", "發言人", "国务卿", "秘书长", "秘書長", "总书记", "主席", "总统", "總統", "总理", "總理", "首相", "部长", "部長", "外长", "外長", "市长", "市長", "省长", "州长", "州長", "县长", "局长", "局長", "主任", "议员", "議員", "大臣", "大使", "教授", "记者", "記者", "专家", "專家", "董事长", "总裁", "总经理", "院长", "校长", "司令", "将军", "女士", "先生", "の",
    ];

    private static readonly string[] Courtesies = ["先生", "女士", "氏", "さん", "首相", "大統領", "市長", "知事", "議員", "社長", "教授", "長官", "外相", "会長", "監督", "選手", "大臣"];

    /// <summary>What stands between a speaker and the verb: also, then, in an interview, on Tuesday.</summary>
    private static readonly string[] BeforeVerb =
        ["同时", "随后", "進一步", "进一步", "再次", "还", "還", "也", "则", "則", "当天", "當天", "今天", "昨天", "对此", "明确", "公开", "公開", "上午", "下午", "晚间"];

    private static readonly string[] Bodies = ["部", "府", "局", "社", "公司", "院", "党", "黨", "会", "會", "厅", "廳", "署", "省", "国", "國", "银行", "大学", "媒体"];

    /// <summary>Whether it means whoever was named last.</summary>
    public static bool IsPronoun(string source) => source is "他" or "她" or "彼" or "彼女";

    /// <summary>Who is meant; <c>null</c> for an office without a name and for several.</summary>
    public static Source? Of(string source)
    {
        if (source is "他们" or "她们" or "它" or "我" or "我们" or "其" or "有人" or "专家")
        {
            return null;
        }

        var name = WithoutOffice(source);
        return name.Length is >= 2 and <= 14 && !Array.Exists(Bodies, b => name.EndsWith(b, StringComparison.Ordinal)) && !Array.Exists(Offices, o => name.EndsWith(o, StringComparison.Ordinal)) ? new Source(name, SpeakerKind.Person, null, 0.8)
            : Array.Exists(Bodies, b => source.EndsWith(b, StringComparison.Ordinal)) ? new Source(source, SpeakerKind.Organisation, null, 0.8)
            : null;
    }

    /// <summary>Where the speaker's words end before a verb at <paramref name="end"/>: 王芳|在记者会上|说.</summary>
    public static int EndOfSource(string text, int start, int end)
    {
        var place = text.IndexOf('在', start, end - start);
        var stop = place > start + 1 ? place : end;
        for (var again = true; again;)
        {
            again = false;
            foreach (var word in BeforeVerb)
            {
                if (stop - start > word.Length && text.AsSpan(start, stop - start).EndsWith(word))
                {
                    (stop, again) = (stop - word.Length, true);
                }
            }
        }

        return stop;
    }

    private static string WithoutOffice(string source)
    {
        var name = source;
        foreach (var office in Offices)
        {
            var at = name.LastIndexOf(office, StringComparison.Ordinal);
            if (at >= 0 && at + office.Length < name.Length)
            {
                name = name[(at + office.Length)..];
            }
        }

        var courtesy = Array.Find(Courtesies, c => name.Length > c.Length + 1 && name.EndsWith(c, StringComparison.Ordinal));
        return courtesy is null ? name : name[..^courtesy.Length];
    }
}
