extension Mistake {
  /// Text that cannot be read as records.
  static let syntax: [Mistake] = [
    Mistake(
      "an unclosed bracket", in: "content/lawyers/xu-wen.yaml",
      .replace("specialties: [物业, 继承]", by: "specialties: [物业, 继承"), breaks: "record-syntax",
      at: "specialties:"),
    Mistake(
      "an unclosed brace", in: "content/lawyers/xu-wen.yaml",
      .replace("print, data]}", by: "print, data]"), breaks: "record-syntax", at: "consent:"),
    Mistake(
      "an unclosed double quote", in: "content/lawyers/xu-wen.yaml",
      .replace("1419511\"", by: "1419511"), breaks: "record-syntax", at: "licence:"),
    Mistake(
      "an unclosed single quote", in: "content/districts/dongcheng.yaml",
      .replace("name: 东城区联络处", by: "name: '东城区联络处"), breaks: "record-syntax", at: "name: '东城区联络处"),
    Mistake(
      "a tab before a field", in: "content/lawyers/xu-wen.yaml",
      .replace("  on: 2026-03-10", by: "\ton: 2026-03-10"), breaks: "record-syntax", at: "\ton: 2026-03-10"),
    Mistake(
      "a full-width colon", in: "content/lawyers/xu-wen.yaml",
      .replace("phone: 0571", by: "phone： 0571"), breaks: "record-syntax", at: "phone："),
    Mistake(
      "a full-width colon at the first line", in: "content/districts/dongcheng.yaml",
      .replace("name: 东城区\n", by: "name：东城区\n"), breaks: "record-syntax", at: "name：东城区"),
    Mistake(
      "a wrong indentation", in: "content/streets/all.yaml",
      .replace("  name: 书院街道", by: "   name: 书院街道"), breaks: "record-syntax", at: "   name: 书院街道"),
    Mistake(
      "a closing bracket too many", in: "content/lawyers/xu-wen.yaml",
      .replace("[普通话]", by: "[普通话]]"), breaks: "record-syntax", at: "[普通话]]"),
    Mistake(
      "a front matter that does not end", in: "content/bulletins/b2.md",
      .replace("---\n\n立遗嘱", by: "\n立遗嘱"), breaks: "record-syntax", at: 1),
    Mistake(
      "a syntax error in a file of lawyers that others name", in: "content/lawyers/lin-ruo.md",
      .replace("firm: mingli", by: "firm: [mingli"), breaks: "record-syntax", at: "firm: [mingli"),
    Mistake(
      "an anchor", in: "content/districts/dongcheng.yaml",
      .replace("address: 东城区法律服务中心", by: "address: &a 东城区法律服务中心"), breaks: "record-unsupported-yaml", at: "&a"
    ),
    Mistake(
      "an alias", in: "content/districts/dongcheng.yaml",
      .replace("address: 东城区法律服务中心", by: "address: *a"), breaks: "record-unsupported-yaml", at: "*a"),
    Mistake(
      "a tag", in: "content/districts/dongcheng.yaml",
      .replace("order: 1", by: "order: !!int 1"), breaks: "record-unsupported-yaml", at: "!!int"),
    Mistake(
      "a merge key", in: "content/districts/dongcheng.yaml",
      .replace("order: 1", by: "<<: {order: 1}"), breaks: "record-unsupported-yaml", at: "<<:"),
    Mistake(
      "a mapping as a key", in: "content/districts/dongcheng.yaml",
      .replace("order: 1", by: "? {a: b}\n: 1"), breaks: "record-unsupported-yaml", at: "? {a: b}"),
    Mistake(
      "a key written twice", in: "content/lawyers/xu-wen.yaml",
      .replace("firm: mingli", by: "firm: mingli\nfirm: hengping"), breaks: "record-duplicate-key",
      at: "firm: hengping"),
    Mistake(
      "one field under both its names", in: "content/lawyers/xu-wen.yaml",
      .replace("firm: mingli", by: "firm: mingli\n律所: mingli"), breaks: "record-duplicate-key",
      at: "律所: mingli"),
    Mistake(
      "a key twice in a group", in: "content/districts/dongcheng.yaml",
      .replace(
        "  email: dongcheng@example.org",
        by: """
            email: dongcheng@example.org
            邮箱: dongcheng@example.org
          """), breaks: "record-duplicate-key", at: "邮箱"),
    Mistake(
      "a file in GB18030", in: "content/press/old.yaml",
      .writeBytes(Bytes.gb18030), breaks: "record-encoding", at: 1),
    Mistake(
      "a byte that is no UTF-8", in: "content/press/old.yaml",
      .writeBytes(Bytes.broken), breaks: "record-encoding", at: 2),
    Mistake(
      "a file in UTF-16", in: "content/press/old.yaml",
      .writeBytes(Bytes.utf16), breaks: "record-encoding", at: 1),
    Mistake(
      "brackets nested too deep", in: "content/press/old.yaml",
      .write(
        """
        title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
        source: 报
        date: 2026-10-01

        """), breaks: "record-too-large", at: 1),
    Mistake(
      "a folder of no known type", in: "content/lawer/wang.yaml",
      .write("name: 王\n"), breaks: "record-unknown-type", at: 1),
    Mistake(
      "a work log in the public tree", in: "content/work-logs/2026.yaml",
      .write("community: meixi\nmatter: 邻里纠纷\n"), breaks: "record-unknown-type", at: 1),
    Mistake(
      "a spot check in the public tree", in: "content/spot-checks/2026.yaml",
      .write(
        """
        on: 2026-10-13
        community: meixi
        result: 在岗

        """), breaks: "record-unknown-type", at: 1),
    Mistake(
      "a record that is a word", in: "content/press/old.yaml",
      .write("律师在楼下\n"), breaks: "record-wrong-type", at: 1),
  ]
}
