"""Duties, choices and negations in Welsh."""

from pawb.languages.rights import Signs

_WHO = (
    r"(?:pobl|bobl|pawb|bawb|unrhyw un|rhywun|rywun|gofalwyr|rhieni|rieni|plant|teuluoedd|oedolion|aelodau|eraill"
    r"|cymunedau|trigolion|tenantiaid|ymwelwyr|darllenwyr)"
)
_VERB = r"(?:all|ell|fydd|ddyl|chaiff|chewch|ch[âa]nt|chaniat|wnaiff|ddywed|oes|fyn|fedr)\w*"

SIGNS = Signs(
    sure={
        "duties": r"\b(?:rhaid|[bf]ydd(?:wn|ant|wch|af|i|an)?|mae(?:'n| yn)? (?:angen i|ofynnol)|g?orfod(?:ol)?)\b",
        "choices": r"\b(?:g?allwch|gallan|gallant|allan nhw|[cg]ewch(?! (?:chi )?(?:eich|help|wybod)))\b"
        rf"|\bg?all(?:ai)? {_WHO}\b|\b{_WHO} (?:y |a )?g?all(?:u|ai)?\b"
        r"|\b(?:h?awl(?:iau)? (?:i|gan|gennych)|[cg]yfle(?:oedd)? i|yn rhydd i)\b"
        r"|\b(?:d?ewis(?:iadau|wch)|[dn]?dewis(?: peidio)?|ddewis(?:iadau|wch)?)\b"
        r"|\bos (?:dymunwch|hoffech)\b|\b(?:chi sydd i benderfynu|i fyny i chi)\b",
        # "ni" is "we" too, "na" is "than" too, and "dim ond" is "only".
        "negations": r"(?:^|(?<=[.!?;:] )|(?<=\bond )|(?<=\boherwydd )|(?<=\bweithiau ))"
        r"ni (?!yw\b|ydy|sy|a\b|ein\b)(?=\w)"
        rf"|\bnid(?! yn unig)\b|\bn(?:ad|ac|is)\b(?! yn unig)|\bna {_VERB}"
        r"|\bd?dim\b(?! ond)|\b(?:neb|byth|heb|hebddo|hebddynt|peid\w+|beid\w+)\b",
    },
    perhaps={
        "duties": r"\b(?:[cg]ewch|[cg]aiff|c[âa]nt|c?awn)\b",
        "choices": r"\b(?:[cg]ewch|[cg]aiff|g?all\w*|cyfle|gyfle)\b",
        "negations": r"\b(?:methu|atal|rhwystro|stopio|colli allan)\b",
    },
    share=r"(?:o bob|ym mhob|mewn) ",
)
