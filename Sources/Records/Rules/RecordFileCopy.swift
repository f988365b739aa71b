import Diagnostics

extension RecordsRules {
  package static let fileCopy = RuleDescription(
    "record-file-copy", .error, leniency: .none,
    title: Words(zh: "一个文件的副本", en: "A copy of a file"),
    explanation: Words(
      zh: "网盘、编辑器和 Windows 会在文件旁边留下副本，名字里带“副本”、“冲突”、“copy”或 (1)。里面的记录和原件重复，也可能比原件新，只有人能分辨，所以不读它，请您对照。",
      en:
        "Sync programs, editors and Windows leave copies beside a file, with “copy”, “conflicted” or (1) in their names. Their records repeat the original's, or are newer, which only a person can tell. So the copy is not read."
    ),
    example: .init(
      mistake: """
        content/communities/cuiyuan (conflicted copy).yaml
        """,
      mend: """
        content/communities/cuiyuan.yaml
        """))
}
