extension HugoCity {
  static let office = #"""
    {{- $p := .Params -}}
    {{- $name := printf "%s法律服务工作室" .Title -}}
    {{- $ld := dict "@context" "https://schema.org" "@type" "LegalService" "name" $name "url" .Permalink "telephone" $p.tel "address" (dict "@type" "PostalAddress" "addressCountry" "CN" "addressLocality" $p.district_name "streetAddress" (printf "%s %s" $p.address $p.room)) "geo" (dict "@type" "GeoCoordinates" "latitude" $p.lat "longitude" $p.lon) "isAccessibleForFree" true "priceRange" "免费" "openingHoursSpecification" (slice (dict "@type" "OpeningHoursSpecification" "dayOfWeek" $p.weekday "opens" $p.from "closes" $p.to)) "employee" (dict "@type" "Person" "name" $p.lawyer_name "jobTitle" "律师" "telephone" $p.lawyer_tel "email" $p.lawyer_email "worksFor" (dict "@type" "LegalService" "name" $p.firm_name)) -}}
    {{ partial "head.html" (dict "page" . "class" "office" "description" (printf "%s，律师%s，%s，免费。" $name $p.lawyer_name $p.session) "ld" ($ld | jsonify | safeJS) "up" (slice (dict "href" (printf "/districts/%s/" $p.district) "text" $p.district_name) (dict "href" (printf "/streets/%s/" $p.street) "text" $p.street_name))) }}
    <header class="plate plate-office">
    <p class="plate-over"><span>{{ $p.district_name }}</span> <span>{{ $p.street_name }}</span></p>
    <h1 lang="zh-CN">{{ .Title }}</h1>
    <p class="plate-under">社区律师工作室</p>
    </header>
    <p class="aliases">也叫：{{ delimit $p.also "、" }}</p>
    {{- with $p.cancelled }}
    <p class="slip">{{ time.Format "1月2日" . }}律师不来，驻点暂停一次。</p>
    {{- end }}
    <div class="answers">
    <section class="who" aria-labelledby="who">
    <h2 id="who">您的律师</h2>
    <div class="person">
    <img class="photo" src="/pictures/{{ $p.photo }}" width="480" height="640" alt="{{ $p.lawyer_name }}的照片">
    <div>
    <p class="person-name"><a href="/lawyers/{{ $p.lawyer }}/">{{ $p.lawyer_name }}</a></p>
    <p class="person-kind">律师</p>
    <p><a href="/firms/{{ $p.firm }}/">{{ $p.firm_name }}</a></p>
    </div>
    </div>
    </section>
    <section class="when" aria-labelledby="when">
    <h2 id="when">什么时候来</h2>
    <p class="session">{{ $p.session }}</p>
    <h3>接下来的日子</h3>
    <ol class="leaves">
    {{- $first := time $p.first }}
    {{- range seq 0 2 }}
    {{- $day := $first.AddDate 0 0 (mul 7 .) }}
    <li>
    <time class="leaf" datetime="{{ $day.Format "2006-01-02" }}"><span class="leaf-month">{{ $day.Format "1月" }}</span> <span class="leaf-day">{{ $day.Format "2" }}</span> <span class="leaf-weekday">{{ substr $p.session 1 2 }}</span></time>
    <span class="leaf-hours">{{ $p.from }}–{{ $p.to }}</span>
    </li>
    {{- end }}
    </ol>
    </section>
    <section class="where" aria-labelledby="where">
    <h2 id="where">在哪里</h2>
    <p class="address">{{ $p.address }}</p>
    <p class="room">{{ $p.room }}</p>
    <p class="small">无障碍：{{ $p.access }}</p>
    <p><a class="button" href="{{ printf "geo:%v,%v" $p.lat $p.lon | safeURL }}">打开地图</a></p>
    <p>社区电话 <a class="phone" href="tel:{{ $p.tel }}">{{ $p.phone }}</a></p>
    <p><a href="mailto:{{ $p.email }}">{{ $p.email }}</a></p>
    </section>
    <section class="reach" aria-labelledby="reach">
    <h2 id="reach">怎么联系</h2>
    {{ partial "calling.html" (dict "tel" $p.lawyer_tel "phone" $p.lawyer_phone "email" $p.lawyer_email) }}
    </section>
    </div>
    {{- with .Content }}
    <div class="prose ruled" lang="zh-CN">
    {{ . }}
    </div>
    {{- end }}
    <section class="ruled" aria-labelledby="what">
    <h2 id="what">能帮您什么</h2>
    <div class="promise">
    <p class="seal">免费</p>
    <div>
    <p class="promise-main">您提出的事，律师两个工作日内受理。</p>
    <p>咨询、调解都免费。您说的话，律师会保密。</p>
    </div>
    </div>
    <div class="can">
    <div>
    <h3>律师可以做</h3>
    <ul class="yes">
    <li>解答法律问题：婚姻、继承、邻里、房屋、欠款、劳动、消费等</li>
    <li>帮您看合同、协议，教您怎么写申请和诉状</li>
    <li>社区里起了纠纷，帮着调解</li>
    <li>家里有困难的，帮您申请法律援助</li>
    <li>每季度至少在社区讲一次法律课</li>
    <li>帮社区居委会把居民公约、规章和合同看一遍、改稳当</li>
    </ul>
    </div>
    <div>
    <h3>律师不做</h3>
    <ul class="no">
    <li>社区内部纠纷可调解，不代理诉讼和仲裁</li>
    <li>别人和本社区或居民打官司、谈事情，律师不替对方出面</li>
    <li>不在社区收费，也不推销收费业务</li>
    </ul>
    </div>
    </div>
    </section>
    <section class="ruled" aria-labelledby="contacts">
    <h2 id="contacts">社区里还可以找</h2>
    <dl class="facts">
    <div><dt>人民调解</dt><dd>{{ $p.mediation.name }} <a class="phone" href="tel:{{ $p.mediation.tel }}">{{ $p.mediation.phone }}</a></dd></div>
    <div><dt>综治中心</dt><dd>{{ $p.safety.name }} <a class="phone" href="tel:{{ $p.safety.tel }}">{{ $p.safety.phone }}</a></dd></div>
    </dl>
    </section>
    <section class="ruled" aria-labelledby="pairing">
    <h2 id="pairing">结对情况</h2>
    <dl class="facts">
    <div><dt>律师事务所</dt><dd><a href="/firms/{{ $p.firm }}/">{{ $p.firm_name }}</a>（{{ if $p.municipal }}市直{{ else }}区属{{ end }}律师事务所）</dd></div>
    <div><dt>从何时起</dt><dd><time datetime="{{ $p.since }}">{{ time.Format "2006年1月2日" $p.since }}</time></dd></div>
    <div><dt>本期协议到</dt><dd><time datetime="{{ $p.until }}">{{ time.Format "2006年1月2日" $p.until }}</time></dd></div>
    <div><dt>调配</dt><dd>由{{ if $p.municipal }}市律师协会{{ else }}区联络处{{ end }}统一调配</dd></div>
    <div><dt>协议编号</dt><dd>{{ $p.agreement }}</dd></div>
    <div><dt>备案日期</dt><dd><time datetime="{{ $p.filed }}">{{ time.Format "2006年1月2日" $p.filed }}</time></dd></div>
    </dl>
    </section>
    <section class="ruled" aria-labelledby="keep">
    <h2 id="keep">存下来，以后好找</h2>
    <ul class="buttons">
    <li><a class="button" href="{{ .RelPermalink }}card.html">打印联系卡</a></li>
    <li><a class="button" href="{{ .RelPermalink }}office.ics">加到手机日历</a></li>
    <li><a class="button" href="{{ .RelPermalink }}office.vcf">存到通讯录</a></li>
    </ul>
    <h3>打印</h3>
    <ul class="links">
    <li><a href="{{ .RelPermalink }}notice.html">看看公示牌</a></li>
    <li><a href="/print/">怎么打印才好</a></li>
    </ul>
    </section>
    <p class="small"><time datetime="{{ $p.verified }}">以上信息核实于{{ time.Format "2006年1月2日" $p.verified }}。</time> 发现哪里不对？ <a href="/report-error/">报告错误</a></p>
    {{ partialCached "foot.html" . }}
    """#

  static let card = #"""
    {{- $p := .Params -}}
    {{- $title := .Title -}}
    {{- $link := strings.TrimPrefix "https://" .Permalink -}}
    {{ partial "head.html" (dict "page" . "class" "cards" "description" (printf "%s法律服务工作室，律师%s，%s，免费。" .Title $p.lawyer_name $p.session) "up" (slice (dict "href" (printf "/districts/%s/" $p.district) "text" $p.district_name) (dict "href" (printf "/streets/%s/" $p.street) "text" $p.street_name) (dict "href" .RelPermalink "text" .Title))) }}
    <div class="screen">
    <h1>{{ .Title }}服务联系卡</h1>
    <p class="lead">这是一张可以放进钱包的联系卡。用 A4 纸打印，一张纸十份。</p>
    <ol class="steps">
    <li>打印时选 A4、实际大小（100%）、双面、沿长边翻转</li>
    <li>打开“打印背景图形”，关掉页眉页脚</li>
    <li>沿页边的裁切线裁开</li>
    </ol>
    <p><a class="button" href="{{ .RelPermalink }}">回到社区律师工作室</a></p>
    </div>
    <section class="sheet" aria-label="卡片正面">
    {{- range seq 10 }}
    <div class="card card-front">
    <p class="card-plate"><span>{{ $p.street_name }}</span> <b>{{ $title }}</b></p>
    <div class="card-who">
    <img class="photo" src="/pictures/{{ $p.photo }}" width="480" height="640" alt="{{ $p.lawyer_name }}的照片">
    <div>
    <p class="card-name">{{ $p.lawyer_name }} <span>律师</span></p>
    <p class="card-firm">{{ $p.firm_name }}</p>
    <p class="card-phone">{{ $p.lawyer_phone }}</p>
    <p class="card-mail">{{ $p.lawyer_email }}</p>
    </div>
    </div>
    <div class="card-when">
    <p class="card-session">{{ $p.session }}</p>
    <p class="card-room">{{ $p.room }}</p>
    </div>
    <p class="card-seal">免费</p>
    </div>
    {{- end }}
    </section>
    <section class="sheet" aria-label="卡片背面">
    {{- range seq 10 }}
    <div class="card card-back">
    <p class="card-title">社区律师 免费服务</p>
    <p>咨询、调解、看合同都免费；您提出的事，两个工作日内受理。</p>
    <p>社区内部纠纷可调解，不代理诉讼和仲裁。</p>
    <p class="card-line">先打电话再来更省时间</p>
    <dl>
    <div><dt>法律服务热线</dt><dd>12348</dd></div>
    <div><dt>人民调解</dt><dd>{{ $p.mediation.phone }}</dd></div>
    <div><dt>社区电话</dt><dd>{{ $p.phone }}</dd></div>
    </dl>
    <p class="card-address"><span>地址</span> {{ $p.address }}</p>
    <p class="card-foot"><span>{{ $link }}</span> <span>2026年11月10日版</span></p>
    </div>
    {{- end }}
    </section>
    {{ partialCached "foot.html" . }}
    """#

  /// 26 weekly sessions (RFC 5545).
  static let calendar = #"""
    {{- $p := .Params -}}
    {{- $page := . -}}
    {{- $first := time $p.first -}}
    {{- $id := .File.ContentBaseName -}}
    {{- $from := printf "%s00" (replace $p.from ":" "") -}}
    {{- $to := printf "%s00" (replace $p.to ":" "") -}}
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Hugo//Office hours//ZH
    CALSCALE:GREGORIAN
    METHOD:PUBLISH
    X-WR-CALNAME:{{ .Title }}律师驻点
    BEGIN:VTIMEZONE
    TZID:Asia/Shanghai
    BEGIN:STANDARD
    DTSTART:19920101T000000
    TZOFFSETFROM:+0800
    TZOFFSETTO:+0800
    TZNAME:CST
    END:STANDARD
    END:VTIMEZONE
    {{- range seq 0 25 }}
    {{- $day := ($first.AddDate 0 0 (mul 7 .)).Format "20060102" }}
    BEGIN:VEVENT
    UID:{{ $id }}-{{ $day }}-{{ $from }}@lawyers.example.org
    DTSTAMP:20251020T000000Z
    DTSTART;TZID=Asia/Shanghai:{{ $day }}T{{ $from }}
    DTEND;TZID=Asia/Shanghai:{{ $day }}T{{ $to }}
    SUMMARY:{{ $page.Title }}律师驻点
    LOCATION:{{ $p.address }} {{ $p.room }}
    GEO:{{ $p.lat }};{{ $p.lon }}
    URL:{{ $page.Permalink }}
    {{- if and (eq . 0) $p.cancelled }}
    STATUS:CANCELLED
    {{- end }}
    END:VEVENT
    {{- end }}
    END:VCALENDAR
    """#

  /// RFC 6350.
  static let contact = #"""
    {{- $p := .Params -}}
    BEGIN:VCARD
    VERSION:4.0
    KIND:org
    FN:{{ .Title }}律师
    ORG:{{ .Title }}法律服务工作室
    TEL;TYPE=work;VALUE=uri:tel:{{ $p.tel }}
    TEL;TYPE=work;VALUE=uri:tel:{{ $p.lawyer_tel }}
    EMAIL:{{ $p.lawyer_email }}
    ADR;TYPE=work:;;{{ $p.address }} {{ $p.room }};{{ $p.district_name }};;;
    GEO:geo:{{ $p.lat }},{{ $p.lon }}
    NOTE:律师：{{ $p.lawyer_name }}；{{ $p.session }}
    URL:{{ .Permalink }}
    END:VCARD
    """#

  static let data = #"""
    {{- $p := .Params -}}
    {{- $first := time $p.first -}}
    {{- $next := slice -}}
    {{- range seq 0 2 -}}
    {{- $next = $next | append (dict "date" (($first.AddDate 0 0 (mul 7 .)).Format "2006-01-02") "from" $p.from "to" $p.to) -}}
    {{- end -}}
    {{- dict "id" .File.ContentBaseName "name" .Title "name_en" $p.name_en "url" .Permalink "district" (dict "id" $p.district "name" $p.district_name) "street" (dict "id" $p.street "name" $p.street_name) "address" $p.address "room" $p.room "phone" $p.tel "location" (dict "lat" $p.lat "lon" $p.lon) "served" true "lawyer" (dict "id" $p.lawyer "name" $p.lawyer_name "firm" $p.firm_name "phone" $p.lawyer_tel "email" $p.lawyer_email) "sessions" (slice (dict "weekday" $p.weekday "from" $p.from "to" $p.to)) "next" $next "verified" $p.verified | jsonify (dict "indent" "  ") -}}
    """#
}
