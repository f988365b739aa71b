import Bytes
import Diagnostics

extension RecordsRules {
  package static let hiddenCharacter = RuleDescription(
    "record-hidden-character", .error, leniency: .none,
    title: Words(zh: "文字里有看不见的字符", en: "A character that nobody sees"),
    explanation: Words(
      zh:
        "控制字符、改变文字方向的字符、零宽空格、软连字符之类，眼睛看不见，却会打乱页面、表格和终端，或者让两个不同的名字看起来一样。它们多半是从网页、聊天软件或 PDF 粘贴来的；写成 \\u202E、&#x202E; 或 %E2%80%AE 也一样。个别文字和表情符号需要的连接符可以用。",
      en:
        "Control characters, characters that turn the writing direction, zero-width blanks, soft hyphens and their like are not seen, and yet they break pages, tables and terminals, or make two names look alike that are not. Most come with text that was pasted from a web page, a chat or a PDF; writing them as \\u202E, &#x202E; or %E2%80%AE changes nothing. Joiners that a script or an emoji needs may stand."
    ),
    example: .init(
      mistake: """
        name: "听荷\\u200B社区"
        """,
      mend: """
        name: 听荷社区
        """))

  /// One hidden character at its place.
  package static func hiddenCharacter(_ scalar: UInt32, at place: SourcePlace) -> Finding {
    let name = HiddenCharacter.name(of: scalar).dropFirst().dropLast()
    return hiddenCharacter.finding(
      at: place, Words(zh: "这里有看不见的字符 \(name)", en: "there is a character here that nobody sees, \(name)"),
      help: Words(
        zh: "删去它；看不见的话，把前后几个字一起删掉重打",
        en: "delete it; as it is not seen, delete the characters around it too and type them again"))
  }
}
