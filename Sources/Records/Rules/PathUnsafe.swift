import Diagnostics

extension RecordsRules {
  package static let unsafePath = RuleDescription(
    "path-unsafe", .error, leniency: .none,
    title: Words(zh: "路径不安全", en: "An unsafe path"),
    explanation: Words(
      zh: "网站只读自己文件夹里的普通文件。指向外面的符号链接、管道和设备、含控制字符的名字，以及只在大小写或 Unicode 形式上不同的两个名字，都不接受：换一台电脑它们就会丢失或互相覆盖。",
      en:
        "A site reads only regular files of its own folder. Symbolic links that lead outside, pipes and devices, names with control characters, and two names that differ only in case or Unicode form are refused: on another machine they get lost or overwrite each other."
    ),
    example: .init(
      mistake: """
        content/communities/Cuiyuan.yaml
        content/communities/cuiyuan.yaml
        """,
      mend: """
        content/communities/cuiyuan.yaml
        content/communities/cuiyuan-2.yaml
        """))
}
