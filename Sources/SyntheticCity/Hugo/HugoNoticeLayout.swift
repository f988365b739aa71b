extension HugoCity {
  /// The wall notice as a page of its own.
  static let notice = #"""
    {{- $p := .Params -}}
    {{- $link := strings.TrimPrefix "https://" .Permalink -}}
    {{ partial "head.html" (dict "page" . "class" "board" "description" (printf "%s法律服务工作室，律师%s，%s，免费。" .Title $p.lawyer_name $p.session) "up" (slice (dict "href" (printf "/districts/%s/" $p.district) "text" $p.district_name) (dict "href" (printf "/streets/%s/" $p.street) "text" $p.street_name) (dict "href" .RelPermalink "text" .Title))) }}
    <div class="screen">
    <h1>{{ .Title }}律师公示牌</h1>
    <p class="lead">上墙的公示牌。用 A4 纸打印，贴在工作室门口或公示栏。</p>
    <ol class="steps">
    <li>打印时选 A4、实际大小（100%）、单面</li>
    <li>打开“打印背景图形”，关掉页眉页脚</li>
    <li>贴在和眼睛差不多高的地方，不反光、不挡字</li>
    </ol>
    <p><a class="button" href="{{ .RelPermalink }}">回到社区律师工作室</a></p>
    </div>
    <section class="wall" aria-label="{{ .Title }}律师公示牌">
    <p class="wall-plate"><span>{{ $p.district_name }} {{ $p.street_name }}</span> <b lang="zh-CN">{{ .Title }}</b> <span>社区律师</span></p>
    <div class="wall-who">
    <img class="photo" src="/pictures/{{ $p.photo }}" width="480" height="640" alt="{{ $p.lawyer_name }}的照片">
    <div>
    <p class="wall-name">{{ $p.lawyer_name }} <span>律师</span></p>
    <p class="wall-firm">{{ $p.firm_name }}</p>
    <p>{{ $p.lawyer_email }}</p>
    </div>
    </div>
    <p class="wall-call"><span>律师电话</span> <b>{{ $p.lawyer_phone }}</b></p>
    <div class="wall-when">
    <p class="wall-session">{{ $p.session }}</p>
    </div>
    <p class="wall-room">{{ $p.room }}<span>{{ $p.address }}</span></p>
    <ul class="wall-duties">
    <li>解答法律问题：婚姻、继承、邻里、房屋、欠款、劳动、消费等</li>
    <li>帮您看合同、协议，教您怎么写申请和诉状</li>
    <li>社区里起了纠纷，帮着调解</li>
    <li>家里有困难的，帮您申请法律援助</li>
    <li>每季度至少在社区讲一次法律课</li>
    <li>帮社区居委会把居民公约、规章和合同看一遍、改稳当</li>
    </ul>
    <p class="wall-promise"><b>免费</b> 您提出的事，律师两个工作日内受理。 社区内部纠纷可调解，不代理诉讼和仲裁。</p>
    <dl class="wall-desks">
    <div><dt>法律服务热线</dt><dd>12348</dd></div>
    <div><dt>社区电话</dt><dd>{{ $p.phone }}</dd></div>
    <div><dt>人民调解</dt><dd>{{ $p.mediation.phone }}</dd></div>
    </dl>
    <p class="wall-foot"><span>{{ site.Params.association }}</span> <span>{{ $link }}</span> <span>2026年11月10日版</span></p>
    </section>
    {{ partialCached "foot.html" . }}
    """#
}
