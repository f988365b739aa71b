extension HugoCity {
  static let home = #"""
    {{ partial "head.html" (dict "page" . "class" "home" "description" "每个社区，都有一位律师。") }}
    <div class="opening">
    <h1>每个社区，都有一位律师</h1>
    <p class="lead">每周固定半天，律师到社区来，当面听您说、给您出主意。不收一分钱。</p>
    <p class="seal">免费</p>
    </div>
    <section aria-labelledby="find">
    <h2 id="find">找到您的社区</h2>
    <ul class="plates">
    {{- range (site.GetPage "/districts").RegularPages.ByWeight }}
    <li><a class="plate plate-small" href="{{ .RelPermalink }}"><span class="plate-name">{{ .Title }}</span> <span class="plate-under">{{ .Params.count }} 个社区</span></a></li>
    {{- end }}
    </ul>
    </section>
    <section class="ruled" aria-labelledby="news">
    <h2 id="news">工作简报</h2>
    <ul class="links">
    {{- range first 5 (site.GetPage "/bulletins").RegularPages.ByDate.Reverse }}
    <li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
    {{- end }}
    </ul>
    </section>
    {{ partialCached "foot.html" . }}
    """#

  /// Every page that has no layout of its own.
  static let page = #"""
    {{ partial "head.html" (dict "page" . "class" "plain" "description" .Title) }}
    <h1>{{ .Title }}</h1>
    <div class="prose">{{ .Content }}</div>
    {{ partialCached "foot.html" . }}
    """#

  /// A list by first letters, with what stands behind each name.
  private static func letters(_ more: String) -> String {
    #"""
    {{ partial "head.html" (dict "page" . "class" "plain" "description" .Params.lead) }}
    <h1>{{ .Title }}</h1>
    <p class="lead">{{ .Params.lead }}</p>
    {{- $groups := .RegularPages.GroupByParam "letter" }}
    <nav class="jump" aria-label="按拼音首字母查找">
    <ul>
    {{- range $groups }}
    <li><a href="#{{ .Key | lower }}">{{ .Key }}</a></li>
    {{- end }}
    </ul>
    </nav>
    {{- range $groups }}
    <section class="letter" aria-labelledby="{{ .Key | lower }}">
    <h2 id="{{ .Key | lower }}">{{ .Key }}</h2>
    <ul class="rows">
    {{- range .Pages.ByTitle }}
    <li>
    <a class="row" href="{{ .RelPermalink }}"><span class="row-title">{{ .Title }}</span>
    <span class="row-more">
    """# + more + #"""
      </span></a>
      </li>
      {{- end }}
      </ul>
      </section>
      {{- end }}
      {{ partialCached "foot.html" . }}
      """#
  }

  static let communities = letters(
    "<span>{{ .Params.district_name }}</span> <span>{{ .Params.street_name }}</span>")
  static let lawyers = letters("<span>{{ .Params.firm_name }}</span>")

  static let lawyer = #"""
    {{- $p := .Params -}}
    {{ partial "head.html" (dict "page" . "class" "plain" "description" (printf "%s律师，%s。" .Title $p.firm_name) "up" (slice (dict "href" "/lawyers/" "text" "社区律师"))) }}
    <header class="portrait">
    <img class="photo" src="/pictures/{{ $p.photo }}" width="480" height="640" alt="{{ .Title }}的照片">
    <div>
    <h1 lang="zh-CN">{{ .Title }}</h1>
    <p class="latin" lang="zh-Latn">{{ $p.latin }}</p>
    <p class="person-kind">律师</p>
    <p><a href="/firms/{{ $p.firm }}/">{{ $p.firm_name }}</a></p>
    </div>
    </header>
    {{- with .Content }}
    <div class="prose ruled" lang="zh-CN">
    {{ . }}
    </div>
    {{- end }}
    <section class="ruled" aria-labelledby="offices">
    <h2 id="offices">服务的社区</h2>
    {{ partial "rows.html" $p.communities }}
    </section>
    <section class="ruled" aria-labelledby="reach">
    <h2 id="reach">怎么联系</h2>
    {{ partial "calling.html" (dict "tel" $p.tel "phone" $p.phone "email" $p.email) }}
    </section>
    <section class="ruled" aria-labelledby="credentials">
    <h2 id="credentials">执业情况</h2>
    <dl class="facts">
    <div><dt>执业证号</dt><dd>尾号 {{ $p.licence }}</dd></div>
    <div><dt>社区律师资格</dt><dd>市律师协会认证，{{ $p.certificate }}（{{ time.Format "2006年1月2日" $p.certified }}）</dd></div>
    <div><dt>擅长</dt><dd>{{ delimit $p.specialties "、" }}</dd></div>
    <div><dt>语言</dt><dd>{{ delimit $p.languages "、" }}</dd></div>
    <div><dt>最近一次培训</dt><dd><time datetime="{{ $p.trained }}">{{ time.Format "2006年1月2日" $p.trained }}</time></dd></div>
    <div><dt>收费</dt><dd>在社区提供的服务不收费</dd></div>
    </dl>
    </section>
    {{ partialCached "foot.html" . }}
    """#

  static let firms = #"""
    {{ partial "head.html" (dict "page" . "class" "plain" "description" .Params.lead) }}
    <h1>{{ .Title }}</h1>
    <p class="lead">{{ .Params.lead }}</p>
    <ul class="rows">
    {{- range .RegularPages.ByTitle }}
    <li>
    <a class="row" href="{{ .RelPermalink }}"><span class="row-title">{{ .Title }}</span>
    <span class="row-more"><span>{{ .Params.district_name }}</span> <span>{{ len .Params.communities }} 个社区</span></span></a>
    </li>
    {{- end }}
    </ul>
    {{ partialCached "foot.html" . }}
    """#

  static let firm = #"""
    {{- $p := .Params -}}
    {{ partial "head.html" (dict "page" . "class" "plain" "description" .Title "up" (slice (dict "href" "/firms/" "text" "律师事务所"))) }}
    <h1 lang="zh-CN">{{ .Title }}</h1>
    <p class="lead">与社区结对，指派律师免费服务居民。</p>
    <section class="ruled" aria-labelledby="offices">
    <h2 id="offices">结对的社区</h2>
    {{ partial "rows.html" $p.communities }}
    </section>
    <section class="ruled" aria-labelledby="lawyers">
    <h2 id="lawyers">派出的律师</h2>
    <ul class="people">
    {{- range $p.lawyers }}
    <li>
    <div class="person">
    <img class="photo" src="/pictures/{{ .photo }}" width="480" height="640" alt="{{ .name }}的照片">
    <div>
    <p class="person-name"><a href="/lawyers/{{ .id }}/">{{ .name }}</a></p>
    <p class="small">律师</p>
    </div>
    </div>
    </li>
    {{- end }}
    </ul>
    </section>
    <section class="ruled" aria-labelledby="reach">
    <h2 id="reach">联系方式</h2>
    <dl class="facts">
    <div><dt>性质</dt><dd>{{ if $p.municipal }}市直{{ else }}区属{{ end }}律师事务所（<a href="/districts/{{ $p.district }}/">{{ $p.district_name }}</a>）</dd></div>
    <div><dt>地址</dt><dd>{{ $p.address }}</dd></div>
    <div><dt>电话</dt><dd><a class="phone" href="tel:{{ $p.tel }}">{{ $p.phone }}</a></dd></div>
    <div><dt>邮箱</dt><dd><a href="mailto:{{ $p.email }}">{{ $p.email }}</a></dd></div>
    </dl>
    </section>
    {{ partialCached "foot.html" . }}
    """#

  static let districts = #"""
    {{ partial "head.html" (dict "page" . "class" "plain" "description" .Params.lead) }}
    <h1>{{ .Title }}</h1>
    <p class="lead">{{ .Params.lead }}</p>
    <ul class="plates">
    {{- range .RegularPages.ByWeight }}
    <li><a class="plate plate-small" href="{{ .RelPermalink }}"><span class="plate-name">{{ .Title }}</span> <span class="plate-under">{{ .Params.count }} 个社区</span></a></li>
    {{- end }}
    </ul>
    {{ partialCached "foot.html" . }}
    """#

  static let district = #"""
    {{- $p := .Params -}}
    {{ partial "head.html" (dict "page" . "class" "plain" "description" .Title "up" (slice (dict "href" "/districts/" "text" "区县"))) }}
    <header class="plate plate-area">
    <h1 lang="zh-CN">{{ .Title }}</h1>
    <p class="plate-under">律师进社区</p>
    </header>
    <section aria-labelledby="streets">
    <h2 id="streets">请选街道</h2>
    <ul class="plates">
    {{- range $p.streets }}
    <li><a class="plate plate-small" href="/streets/{{ .id }}/"><span class="plate-name">{{ .name }}</span> <span class="plate-under">{{ .count }} 个社区</span></a></li>
    {{- end }}
    </ul>
    <p class="aside-link">不清楚属于哪个街道？ <a class="button" href="/communities/">按拼音查找社区</a></p>
    </section>
    {{ partial "desks.html" $p.desks }}
    <section class="ruled" aria-labelledby="figures">
    <h2 id="figures">本区情况</h2>
    <dl class="figures"><div><dt>社区</dt><dd>{{ $p.count }}</dd></div></dl>
    </section>
    {{ partialCached "foot.html" . }}
    """#

  static let street = #"""
    {{- $p := .Params -}}
    {{ partial "head.html" (dict "page" . "class" "plain" "description" .Title "up" (slice (dict "href" "/districts/" "text" "区县") (dict "href" (printf "/districts/%s/" $p.district) "text" $p.district_name))) }}
    <header class="plate plate-area">
    <p class="plate-over"><span>{{ $p.district_name }}</span></p>
    <h1 lang="zh-CN">{{ .Title }}</h1>
    </header>
    <section aria-labelledby="communities">
    <h2 id="communities">请选社区</h2>
    {{ partial "rows.html" $p.communities }}
    </section>
    {{ partial "desks.html" $p.desks }}
    {{ partialCached "foot.html" . }}
    """#

  static let bulletins = #"""
    {{ partial "head.html" (dict "page" . "class" "plain" "description" .Params.lead) }}
    <h1>{{ .Title }}</h1>
    <p class="lead">{{ .Params.lead }}</p>
    {{- $pager := .Paginate .RegularPages.ByDate.Reverse }}
    <ul class="rows">
    {{- range $pager.Pages }}
    <li>
    <a class="row" href="{{ .RelPermalink }}"><span class="row-title">{{ .Title }}</span>
    <span class="row-more"><span>第 {{ .Params.number }} 期</span> <span>{{ .Date.Format "2006年1月2日" }}</span> <span>{{ .Summary }}</span></span></a>
    </li>
    {{- end }}
    </ul>
    <nav class="turn">
    {{- with $pager.Prev }}<a href="{{ .URL }}">上一页</a>{{ end }}
    {{- with $pager.Next }}<a href="{{ .URL }}">下一页</a>{{ end -}}
    </nav>
    {{ partialCached "foot.html" . }}
    """#

  static let bulletin = #"""
    {{- $p := .Params -}}
    {{ partial "head.html" (dict "page" . "class" "gazette" "description" .Summary "up" (slice (dict "href" "/bulletins/" "text" "工作简报"))) }}
    <article>
    <header class="redhead">
    <p class="redhead-title">律师进社区简报</p>
    <p class="redhead-number">第 {{ $p.number }} 期</p>
    <p class="redhead-line"><span>{{ $p.issuer }}</span> <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006年1月2日" }}</time></p>
    </header>
    <h1 lang="zh-CN">{{ .Title }}</h1>
    <p class="lead">{{ .Summary }}</p>
    <div class="prose" lang="zh-CN">
    {{ .Content }}
    </div>
    <section class="ruled" aria-labelledby="about">
    <h2 id="about">文中提到的</h2>
    <ul class="links">
    <li><a href="/communities/{{ $p.community }}/">{{ $p.community_name }}</a></li>
    <li><a href="/lawyers/{{ $p.lawyer }}/">{{ $p.lawyer_name }}</a></li>
    </ul>
    </section>
    </article>
    <nav class="turn" aria-label="上一期和下一期">
    {{- with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
    {{- with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end -}}
    </nav>
    {{ partialCached "foot.html" . }}
    """#
}
