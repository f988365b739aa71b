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
      "the site's own address of no page", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。[x](https://anping.example.org/communities/nix/)"), breaks: "link-broken",
      at: "nix/",
      mend: [
        .replace(
          "选区和街道。",
          by:
            "选区和街道。[x](HTTPS://Anping.example.org/communities/meixi/)[y](https://anping.example.org)[z](https://anping.example.org.cn/nix/)"
        )
      ]),
    Mistake(
      "the site's own address with no such place", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。[x](http://anping.example.org/#nix)"), breaks: "link-broken", at: "#nix",
      mend: [.replace("选区和街道。", by: "选区和街道。[x](http://anping.example.org:8080/#nix)")]),
    Mistake(
      "a reference to no definition", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。[x][nix]"), breaks: "link-broken", at: "[x][nix]",
      mend: [.replace("选区和街道。", by: "选区和街道。[x][Da  Ta]\n\n[da ta]: https://example.org/")]),
    Mistake(
      "a collapsed reference to no definition", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。[nix][]"), breaks: "link-broken", at: "[nix][]",
      mend: [.replace("选区和街道。", by: "选区和街道。[1][2]、`[x][nix]`、\\[x\\]\\[nix\\]、[注]")]),
    Mistake(
      "a mailbox that is none", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。[x](mailto:office)"), breaks: "link-broken", at: "mailto:office",
      mend: [.replace("选区和街道。", by: "选区和街道。[x](mailto:a@example.org,b@example.org?subject=x)")]),
    Mistake(
      "no mailbox", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。[x](mailto:)"), breaks: "link-broken", at: "mailto:",
      mend: [.replace("选区和街道。", by: "选区和街道。<b@example.org>")]),
    Mistake(
      "a telephone number that is none", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。[x](tel:abc)"), breaks: "link-broken", at: "tel:abc",
      mend: [
        .replace(
          "选区和街道。", by: "选区和街道。[x](tel:12348)[y](tel:+86-571-88880000;ext=8001)[z](tel:0571-88880000,8001)")
      ]),
    Mistake(
      "no host", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。[x](https://)"), breaks: "link-broken", at: "https://)",
      mend: [
        .replace(
          "选区和街道。",
          by:
            "选区和街道。[x](https://例子.example.org/)[y](https://[2001:db8::1]/)[z](https://a@b-c.example.org:80?x#y)"
        )
      ]),
    Mistake(
      "a host that is none", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。<https://-/x>"), breaks: "link-broken", at: "https://-"),
    Mistake(
      "no slashes before a host", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。[x](http:example.org)"), breaks: "link-broken", at: "http:example.org"),
    Mistake(
      "a place on no map", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。[x](geo:杭州)"), breaks: "link-broken", at: "geo:",
      mend: [.replace("选区和街道。", by: "选区和街道。[x](geo:30.27,120.15;u=35)")]),
    Mistake(
      "full-width brackets around a destination", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。[梅溪]（community:meixi）"), breaks: "link-broken", at: "[梅溪]（",
      mend: [.replace("选区和街道。", by: "选区和街道。[梅溪](community:meixi)（见《办法》）、［注］（另有规定）、[2026]（修订）")]),
    Mistake(
      "full-width brackets around a link's text", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。［梅溪］(../index.html)"), breaks: "link-broken", at: "［梅溪］",
      mend: [.replace("选区和街道。", by: "选区和街道。【梅溪】（/周二）")]),
    Mistake(
      "a full-width link throughout", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。【梅溪】（ｃｏｍｍｕｎｉｔｙ：meixi）"), breaks: "link-broken", at: "【梅溪】"),
    Mistake(
      "a blank inside a link", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。[梅溪] (community:meixi)"), breaks: "link-broken", at: "[梅溪] (",
      mend: [.replace("选区和街道。", by: "选区和街道。[梅溪] (另见)")]),
    Mistake(
      "a closing bracket that is full-width", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。[梅溪](community:meixi）"), breaks: "link-broken",
      at: "[梅溪](community:meixi）"),
    Mistake(
      "a related site at an address of the site's own", in: "content/site.yaml",
      .replace("https://www.12348.gov.cn/", by: "https://anping.example.org/nix/"), breaks: "link-broken",
      at: "nix/"),
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
