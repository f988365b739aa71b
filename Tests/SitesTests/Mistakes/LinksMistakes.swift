extension Mistake {
  /// Links, addresses and paths.
  static let links: [Mistake] = [
    Mistake(
      "a relative link", in: "content/pages/guide.md",
      .replace("../index.html", by: "../indx.html"), breaks: "link-broken", at: "indx.html"),
    Mistake(
      "a link to a record", in: "content/bulletins/b2.md",
      .replace("lawyer:lin-ruo", by: "lawyer:lin-ro"), breaks: "link-broken", at: "lin-ro"),
    Mistake(
      "a link to a bulletin", in: "content/pages/guide.md",
      .replace("bulletin:b1", by: "bulletin:b9"), breaks: "link-broken", at: "b9"),
    Mistake(
      "a link to a source file", in: "content/pages/guide.md",
      .replace("../bulletins/b2.md", by: "../bulletins/b9.md"), breaks: "link-broken", at: "b9.md"),
    Mistake(
      "a picture in a body", in: "content/bulletins/b2.md",
      .replace("先看三点。", by: "先看三点。\n\n![图](../photos/none.png)"), breaks: "link-broken", at: "none.png",
      mend: [.replace("先看三点。", by: "先看三点。\n\n![图](../photos/meixi.png)")]),
    Mistake(
      "an anchor that is not there", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。见[下](#来之后)。"), breaks: "link-broken", at: "来之后",
      mend: [.replace("选区和街道。", by: "选区和街道。见[下](#来之前)。")]),
    Mistake(
      "a link above the site", in: "content/pages/guide.md",
      .replace("../index.html", by: "../../../etc/passwd"), breaks: "link-broken", at: "passwd"),
    Mistake(
      "a dangerous link", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选[区](javascript:alert(1))和街道。"), breaks: "markdown-unsafe-link", as: .warning,
      at: "javascript"),
    Mistake(
      "raw HTML", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和<b>街道</b>。"), breaks: "markdown-raw-html", as: .warning, at: "<b>"),
    Mistake(
      "two old ids alike", in: "content/communities/dongcheng.yaml",
      .replace("  aliases: [竹林花园]", by: "  aliases: [竹林花园]\n  former_ids: [old]"),
      .replace("  aliases: [兰汀花园]", by: "  aliases: [兰汀花园]\n  former_ids: [old]"),
      breaks: "address-collision", at: 52,
      mend: [
        .replace("  aliases: [竹林花园]", by: "  aliases: [竹林花园]\n  former_ids: [old]"),
        .replace("  aliases: [兰汀花园]", by: "  aliases: [兰汀花园]\n  former_ids: [older]"),
      ]),
    Mistake(
      "a page at the address of a list", in: "content/pages/lawyers.md",
      .write("---\ntitle: 律师\n---\n\n名单。\n"), breaks: "address-collision", at: 2),
    Mistake(
      "a page at the address of data", in: "content/pages/data.md",
      .write("---\ntitle: 数据\n---\n\n数据。\n"), breaks: "address-collision", at: 2),
    Mistake(
      "an old id that another has", in: "content/communities/dongcheng.yaml",
      .replace("  aliases: [竹林花园]", by: "  aliases: [竹林花园]\n  former_ids: [meixi]"),
      breaks: "address-collision", at: "former_ids"),
    Mistake(
      "a record that links out of the site", in: "content/press/out.yaml",
      .link(to: "/etc/hostname"), breaks: "path-unsafe", at: 1),
    Mistake(
      "a picture that links out of the site", in: "content/photos/out.png",
      .link(to: "/etc/hostname"), breaks: "path-unsafe", at: 1),
    Mistake(
      "a folder that links out of the site", in: "content/bulletins/out",
      .link(to: "/tmp"), breaks: "path-unsafe", at: 1),
    Mistake(
      "a picture above the content", in: "content/communities/dongcheng.yaml",
      .replace("photos/meixi.png", by: "../photos/meixi.png"), breaks: "ref-unknown", at: "../photos"),
  ]
}
