package press.jubilee.pdf.set;

import java.util.List;
import java.util.Set;

/** The words that the house's rules of line breaks know, of all languages together: they do not get in each other's way. */
final class BreakWords {

    /** Before a figure, Arabic or Roman. */
    static final Set<String> BEFORE_NUMBER = words(
            """
                    p. pp. P. no. nos. No. Nos. vol. vols. Vol. Vols. ch. chap. Chap. fig. figs. Fig. Figs. § §§ art. Art.
                    sec. Sec. ed. pt. Pt. n. nn. l. ll. v. vv. c. ca. bk. Bk. tab. Tab. app. App. par. para.
                    page pages Page Pages chapter Chapter volume Volume part Part figure Figure table Table note Note
                    number Number article Article section Section appendix Appendix line lines verse room Room
                    Nr. S. Bd. Abb. Kap. Jg. Seite Seiten Kapitel Band n° N° nº Nº t. tome núm. pág. págs. cap. str. č. nr
                    № с. стр. гл. рис. табл. т. тт. ст. п. см.
                    $ € £ ¥ US$ A$ C$ HK$ USD EUR GBP RMB CNY JPY Rs CHF""");

    /** Before a name. */
    static final Set<String> BEFORE_NAME = words(
            """
                    Mr Mr. Mrs Mrs. Ms Ms. Mx Mx. Dr Dr. Drs. Prof. St St. Sts. Ste Ste. Rev. Fr. Sr Sr. Sra. Srta. Br.
                    Hon. Pres. Gov. Sen. Rep. Amb. Gen. Col. Maj. Capt. Cpt. Lt. Sgt. Adm. Messrs. Mt Mt. Ft.
                    M. MM. Mme Mmes Mlle Mgr Me Hr. Hrn. Frau Herr Herrn Don Doña D. Sig. Dott.
                    г-н г-жа г. проф. акад. им. св. ул. pan pana paní p.""");

    /** Behind a figure. */
    static final Set<String> UNITS = words(
            """
                    % ‰ ° °C °F K € £ $ ¥ m km cm mm µm nm kg g mg t l L ml ha km² m² m³ km/h mph kW MW GW kWh MWh GWh V W
                    Hz kHz MHz GHz kB KB MB GB TB pt px ft lb lbs oz h min sec a.m. p.m. BC AD BCE CE B.C. A.D.
                    percent per million millions billion billions trillion dozen dollars euros pounds yuan yen
                    Prozent Mio. Mrd. Millionen Milliarden Uhr Jh. Jahre Jahren pour
                    млн млрд тыс. руб. г. гг. в. вв. лет года году кг км м см""");

    static final Set<String> MONTHS = words("""
            January February March April May June July August September October November December
            Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec.
            Januar Jänner Februar März Mai Juni Juli Oktober Dezember
            janvier février mars avril mai juin juillet août septembre octobre novembre décembre
            enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
            gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
            января февраля марта апреля мая июня июля августа сентября октября ноября декабря
            stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
            ledna února března dubna května června července srpna září října listopadu prosince""");

    /** Russian particles, which lean on the word before them. */
    static final Set<String> PARTICLES = words("бы б же ж ли ль");

    private BreakWords() {}

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }

    /** Characters that count what the figures before them number. */
    static final String HAN_COUNTERS = "年月日号號时時点點分秒岁歲世周週届屆页頁卷期册冊章节節条條款元万萬亿億千百个個人次℃";
}
