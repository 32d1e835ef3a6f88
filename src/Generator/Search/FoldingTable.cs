using System.Collections.Frozen;

namespace Generator.Search;

/// <summary>
/// What compatibility characters become (兼容字符): the part of Unicode's NFKC that Chinese and European texts use, and Latin letters without their accents.
/// The runtime has no normalization of its own in culture-invariant mode; the browser's half of the search uses <c>String.normalize</c>.
/// </summary>
internal static class FoldingTable
{
    /// <summary>Only what folds to something else is listed.</summary>
    public static FrozenDictionary<int, string> Targets { get; } = Singles().Concat(Several()).ToFrozenDictionary(p => p.Source, p => p.Target);

    // A line is the first code point and then the target of each that follows; a dot leaves one as it is.
    private static IEnumerable<(int Source, string Target)> Singles() =>
        from line in Lines(OneForOne)
        from target in line.Targets.EnumerateRunes().Select((rune, i) => (Source: line.First + i, Target: rune.ToString()))
        where target.Target != "."
        select target;

    private static IEnumerable<(int Source, string Target)> Several() =>
        from line in Lines(SeveralForOne)
        from target in line.Targets.Split(' ').Select((text, i) => (Source: line.First + i, Target: text))
        where target.Target != "."
        select target;

    private static IEnumerable<(int First, string Targets)> Lines(string table) =>
        table.Split('\n').Select(line => (Convert.ToInt32(line[..4], 16), line[5..]));

    private const string OneForOne = """
        00AA a
        00B2 23.μ...1o
        00C0 aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y
        0100 aaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll
        0143 nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzzs
        01A0 oo
        01AF uu
        01CD aaiioouuuuuuuuuu.aaaaææ..ggkkooooʒʒj...gg..nnaaææøøaaaaeeeeiiiio
        020D ooorrrruuuusstt..hh
        0226 aaeeooooooooyy
        1E00 aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm
        1E40 mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv
        1E80 wwwwwwwwwwxxxxyyzzzzzzhtwy.s
        1EA0 aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooo
        1EE0 oooouuuuuuuuuuuuuuyyyyyyyy
        2070 0i..456789
        207F n0123456789
        2090 aeoxəhklmnpst
        2102 c
        2107 ɛ..ghhhhħiill.n...pqrrr
        2124 z...z..abc.eef.moאבגדi..πγγπ
        2145 ddeij
        2160 i...v
        2169 x..lcdmi...v
        2179 x..lcdm
        2460 123456789
        24B6 abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz0
        2E9F 母
        2EF3 龟
        2F00 一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手
        2F40 支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳
        2F80 聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯
        2FC0 鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠
        3244 問幼文箏
        3260 ᄀᄂᄃᄅᄆᄇᄉᄋᄌᄎᄏᄐᄑᄒ가나다라마바사아자차카타파하..우.一二三四五六七八九十月火水木金土日株有社名特財祝労秘男女適優印注
        32A0 項休写正上中下左右医宗学監企資協夜
        32D0 アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱヲ
        F900 豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄
        F940 鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵
        F980 呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂
        F9C0 燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺
        FA00 切度拓糖宅洞暴輻行降見廓兀嗀..塚.晴..凞猪益礼神祥福靖精羽.蘒.諸..逸都...飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎
        FA40 懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘..並况全侀充冀勇勺喝啕喙嗢塚墳奄奔
        FA80 婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹
        FAC0 變贈輸遲醙鉶陼難靖韛響頋頻鬒龜𢡊𢡄𣏕㮝䀘䀹𥉉𥳐𧻓齃龎
        """;

    private const string SeveralForOne = """
        00BC 1⁄4 1⁄2 3⁄4
        0132 ij ij
        013F l· l·
        0149 ʼn
        01C4 dz dz dz lj lj lj nj nj nj
        01F1 dz dz dz
        1E9A aʾ
        20A8 rs
        2100 a/c a/s . °c . c/o c/u . . °f
        2116 no
        2120 sm tel tm
        213B fax
        2150 1⁄7 1⁄9 1⁄10 1⁄3 2⁄3 1⁄5 2⁄5 3⁄5 4⁄5 1⁄6 5⁄6 1⁄8 3⁄8 5⁄8 7⁄8 1⁄ . ii iii iv
        2164 . vi vii viii ix . xi xii
        2171 ii iii iv . vi vii viii ix . xi xii
        2189 0⁄3
        2469 10 11 12 13 14 15 16 17 18 19 20 (1) (2) (3) (4) (5) (6) (7) (8) (9)
        247D (10) (11) (12) (13) (14) (15) (16) (17) (18) (19) (20) 1. 2. 3. 4. 5. 6. 7. 8. 9.
        2491 10. 11. 12. 13. 14. 15. 16. 17. 18. 19. 20. (a) (b) (c) (d) (e) (f) (g) (h) (i)
        24A5 (j) (k) (l) (m) (n) (o) (p) (q) (r) (s) (t) (u) (v) (w) (x) (y) (z)
        3220 (一) (二) (三) (四) (五) (六) (七) (八) (九) (十) (月) (火) (水) (木) (金) (土) (日) (株) (有) (社)
        3234 (名) (特) (財) (祝) (労) (代) (呼) (学) (監) (企) (資) (協) (祭) (休) (自) (至)
        3250 pte 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
        327C 참고 주의
        32B1 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 1月 2月 3月 4月 5月
        32C5 6月 7月 8月 9月 10月 11月 12月 hg erg ev ltd
        32FF 令和 アパート アルファ アンペア アール イニング インチ ウォン エスクード エーカー オンス オーム カイリ カラット カロリー ガロン ガンマ ギガ ギニー キュリー
        3313 ギルダー キロ キログラム キロメートル キロワット グラム グラムトン クルゼイロ クローネ ケース コルナ コーポ サイクル サンチーム シリング センチ セント ダース デシ ドル
        3327 トン ナノ ノット ハイツ パーセント パーツ バーレル ピアストル ピクル ピコ ビル ファラッド フィート ブッシェル フラン ヘクタール ペソ ペニヒ ヘルツ ペンス
        333B ページ ベータ ポイント ボルト ホン ポンド ホール ホーン マイクロ マイル マッハ マルク マンション ミクロン ミリ ミリバール メガ メガトン メートル ヤード
        334F ヤール ユアン リットル リラ ルピー ルーブル レム レントゲン ワット 0点 1点 2点 3点 4点 5点 6点 7点 8点 9点 10点
        3363 11点 12点 13点 14点 15点 16点 17点 18点 19点 20点 21点 22点 23点 24点 hpa da au bar ov pc
        3377 dm dm2 dm3 iu 平成 昭和 大正 明治 株式会社 pa na μa ma ka kb mb gb cal kcal pf
        338B nf μf μg mg kg hz khz mhz ghz thz μl ml dl kl fm nm μm mm cm km
        339F mm2 cm2 m2 km2 mm3 cm3 m3 km3 m∕s m∕s2 pa kpa mpa gpa rad rad∕s rad∕s2 ps ns μs
        33B3 ms pv nv μv mv kv mv pw nw μw mw kw mw kω mω a.m. bq cc cd c∕kg
        33C7 co. db gy ha hp in kk km kt lm ln log lx mb mil mol ph p.m. ppm pr
        33DB sr sv wb v∕m a∕m 1日 2日 3日 4日 5日 6日 7日 8日 9日 10日 11日 12日 13日 14日 15日
        33EF 16日 17日 18日 19日 20日 21日 22日 23日 24日 25日 26日 27日 28日 29日 30日 31日 gal
        FB00 ff fi fl ffi ffl st st
        """;
}
