// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who issues passports: the three-letter codes of ISO 3166-1 with the names that the Java runtime has from CLDR, and the further
 * codes of ICAO Doc 9303. GB/T 2659.1 has the same codes; where its names differ in more than style, they are given here.
 */
final class CountryCodes {

    private static final String SOURCE =
            "ISO 3166-1 alpha-3, GB/T 2659.1-2022; ICAO Doc 9303 part 3, section 5; names: CLDR";

    private static final Map<String, Code> NAMED_HERE = Map.of(
            "FLK", code("FLK", "福克兰群岛（马尔维纳斯）", "Falkland Islands (Malvinas)"),
            "HKG", code("HKG", "中国香港", "Hong Kong, China"),
            "MAC", code("MAC", "中国澳门", "Macao, China"),
            "PSE", code("PSE", "巴勒斯坦", "Palestine"),
            "TWN", code("TWN", "中国台湾", "Taiwan, China"));

    private static final List<Code> OF_ICAO = List.of(
            code("EUE", "欧洲联盟（通行证）", "European Union (laissez-passer)"),
            code("GBD", "英国海外领土公民", "British Overseas Territories Citizen"),
            code("GBN", "英国国民（海外）", "British National (Overseas)"),
            code("GBO", "英国海外公民", "British Overseas Citizen"),
            code("GBP", "受英国保护者", "British Protected Person"),
            code("GBS", "英国臣民", "British Subject"),
            code("UNA", "联合国专门机构", "Specialised agency of the United Nations"),
            code("UNO", "联合国", "United Nations"),
            code("XOM", "马耳他骑士团", "Sovereign Military Order of Malta"),
            code("XXA", "无国籍人（1954 年公约）", "Stateless person (1954 Convention)"),
            code("XXB", "难民（1951 年公约）", "Refugee (1951 Convention)"),
            code("XXC", "其他难民", "Other refugee"),
            code("XXX", "国籍未列明", "Person of unspecified nationality"));

    /** Who issued a passport. */
    static final CodeList ISSUING_COUNTRIES = new CodeList(
            "issuing-countries",
            1,
            SOURCE,
            Stream.concat(
                            Stream.of(Locale.getISOCountries()).map(alpha2 -> country(Locale.of("", alpha2))),
                            OF_ICAO.stream())
                    .sorted(Comparator.comparing(Code::code))
                    .toList());

    static final List<CodeList> ALL = List.of(ISSUING_COUNTRIES);

    private CountryCodes() {}

    private static Code country(Locale country) {
        String alpha3 = country.getISO3Country();
        Code named = NAMED_HERE.get(alpha3);
        return named == null
                ? code(
                        alpha3,
                        country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE),
                        country.getDisplayCountry(Locale.ENGLISH))
                : named;
    }
}
