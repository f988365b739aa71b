extension HugoCity {
  /// All layouts, each by its place in Hugo's lookup order.
  static var layouts: [SyntheticCity.File] {
    let texts = [
      ("_partials/head.html", head), ("_partials/foot.html", foot), ("_partials/calling.html", calling),
      ("_partials/desks.html", desks), ("_partials/rows.html", rows), ("home.html", home),
      ("404.html", notFound), ("page.html", page), ("communities/section.html", communities),
      ("communities/page.html", office), ("communities/page.card.html", card),
      ("communities/page.notice.html", notice),
      ("communities/page.calendar.ics", calendar), ("communities/page.contact.vcf", contact),
      ("communities/page.data.json", data), ("lawyers/section.html", lawyers), ("lawyers/page.html", lawyer),
      ("firms/section.html", firms), ("firms/page.html", firm), ("districts/section.html", districts),
      ("districts/page.html", district), ("streets/page.html", street),
      ("bulletins/section.html", bulletins), ("bulletins/page.html", bulletin),
    ]
    return texts.map { SyntheticCity.File("layouts/\($0)", $1 + "\n") }
      + [
        SyntheticCity.File("static/assets/style.css", style),
        SyntheticCity.File("static/assets/plate.svg", plate),
      ]
  }

  /// From the document's beginning to the way here; takes a dictionary of `page`, `description`, `up` (a list of
  /// links) and `class`.
  private static let head = #"""
    <!doctype html>
    <html lang="zh-CN">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' data:; style-src 'self'; form-action 'none'; base-uri 'none'">
    <title>{{ .page.Title }}｜{{ site.Title }}</title>
    <meta name="description" content="{{ .description }}">
    <meta name="color-scheme" content="light dark">
    <meta name="theme-color" content="#143a80">
    <link rel="canonical" href="{{ .page.Permalink }}">
    <link rel="icon" type="image/svg+xml" href="/assets/plate.svg">
    <link rel="stylesheet" href="/assets/style.css">
    {{ with .ld }}<script type="application/ld+json">{{ . }}</script>{{ end }}
    </head>
    <body>
    <a class="skip" href="#main">跳到正文</a>
    <header class="masthead">
    <div class="wrap">
    <a class="brand" href="/">{{ site.Title }}</a>
    <nav aria-label="主导航">
    <ul>
    <li><a href="/districts/">找社区</a></li>
    <li><a href="/lawyers/">律师</a></li>
    <li><a href="/firms/">律所</a></li>
    <li><a href="/bulletins/">简报</a></li>
    <li><a href="/services/">服务内容</a></li>
    </ul>
    </nav>
    </div>
    </header>
    <main id="main" class="wrap {{ .class }}">
    <nav class="crumbs" aria-label="所在位置">
    <ol>
    <li><a href="/">首页</a></li>
    {{- range .up }}
    <li><a href="{{ .href }}">{{ .text }}</a></li>
    {{- end }}
    <li><span aria-current="page">{{ .page.Title }}</span></li>
    </ol>
    </nav>
    """#

  private static let foot = #"""
    </main>
    <footer class="colophon">
    <div class="wrap">
    <section class="hotline" aria-labelledby="hotline-title">
    <h2 id="hotline-title">法律服务热线</h2>
    <p class="hotline-number"><a href="tel:12348">12348</a></p>
    <p>有法律问题，又一时联系不上社区律师，请拨打这个电话。</p>
    </section>
    <nav aria-label="更多">
    <ul>
    <li><a href="/about/">关于这项服务</a></li>
    <li><a href="/organisation/">组织机构</a></li>
    <li><a href="/legal-aid/">法律援助</a></li>
    <li><a href="/schools/">法学院志愿者</a></li>
    <li><a href="/basis/">工作依据</a></li>
    <li><a href="/privacy/">隐私说明</a></li>
    <li><a href="/print/">打印联系卡、公示牌</a></li>
    <li><a href="/report-error/">报告错误</a></li>
    <li><a href="/guide/">使用指南</a></li>
    </ul>
    </nav>
    <div class="imprint">
    <p>主办：{{ site.Params.association }}</p>
    <p>依据：杭州市“律师进社区”工作管理办法（试行）</p>
    <p>{{ time.Format "2006年1月2日" site.Params.today }}更新</p>
    </div>
    </div>
    </footer>
    </body>
    </html>
    """#

  /// How a lawyer is reached; takes a dictionary of `tel`, `phone` and `email`.
  private static let calling = #"""
    <a class="call" href="tel:{{ .tel }}"><svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true"><path d="M6.6 2.6 9.8 7 7.9 9.7a14 14 0 0 0 6.4 6.4L17 14.2l4.4 3.2-1.2 3.4a1.6 1.6 0 0 1-1.8 1C10 20.6 3.4 14 2.2 5.6a1.6 1.6 0 0 1 1-1.8z"/></svg><span class="call-words">打电话</span> <span class="number">{{ .phone }}</span></a>
    <a class="mail" href="mailto:{{ .email }}"><span class="mail-words">发邮件</span> <span class="mail-address">{{ .email }}</span></a>
    <p class="small">平时也可以打电话、发邮件咨询，不必等到驻点那天。</p>
    """#

  /// The offices of a district; takes the list.
  private static let desks = #"""
    <section class="ruled" aria-labelledby="liaison">
    <h2 id="liaison">联系部门</h2>
    <div class="desks">
    {{- range . }}
    <div>
    <h3>{{ .kind }}</h3>
    <p class="desk-name">{{ .name }}</p>
    <p><a class="phone" href="tel:{{ .tel }}">{{ .phone }}</a></p>
    </div>
    {{- end }}
    </div>
    </section>
    """#

  /// Communities as lists show them; takes the list.
  private static let rows = #"""
    <ul class="rows">
    {{- range . }}
    <li>
    <a class="row" href="/communities/{{ .id }}/"><span class="row-title">{{ .name }}</span>
    <span class="row-more"><span>{{ .district }}</span> <span>{{ .street }}</span> <span>{{ .lawyer }} 律师</span> <span>{{ .session }}</span></span></a>
    </li>
    {{- end }}
    </ul>
    """#

  private static let notFound = #"""
    {{ partial "head.html" (dict "page" . "description" "没有找到" "class" "plain") }}
    <h1>没有找到这一页</h1>
    <p><a class="button" href="/districts/">找社区</a></p>
    {{ partialCached "foot.html" . }}
    """#

  private static let plate = #"""
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#143a80"/><path d="M8 8h16v16H8z" fill="#fff"/></svg>
    """#

  private static let style = """
    body{margin:0;font:1.125rem/1.7 sans-serif}.wrap{max-width:60rem;margin:auto;padding:0 1rem}
    .plate{background:#143a80;color:#fff;padding:1rem}.rows li{border-bottom:1px solid}
    @media print{.masthead,.colophon,.screen{display:none}.sheet{display:grid;grid-template-columns:1fr 1fr}}

    """
}
