// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.zhongfu.platform.kernel.PersonalNumbers.Kind;

/** Whatever is around a number and between its digits, it is found; what is masked holds none. */
class PersonalNumbersProperties {

    private static final List<String> GAPS = List.of("", "", " ", "-", "－", ".", "\u00A0", "　", " - ", "·");

    @Property
    void aMobileNumberIsFoundHoweverItIsTyped(@ForAll("mobiles") String number, @ForAll("words") String around) {
        assertThat(PersonalNumbers.in(around + number + around)).contains(Kind.MOBILE_NUMBER);
    }

    @Property
    void anIdNumberIsFoundHoweverItIsTyped(@ForAll("idNumbers") String number, @ForAll("words") String around) {
        assertThat(PersonalNumbers.in(around + number + around)).contains(Kind.ID_NUMBER);
    }

    @Property
    void aMaskedTextHoldsNoNumber(@ForAll("texts") String text) {
        assertThat(PersonalNumbers.in(PersonalNumbers.mask(text))).isEmpty();
    }

    @Property
    void maskingKeepsTheLength(@ForAll("texts") String text) {
        assertThat(PersonalNumbers.mask(text)).hasSameSizeAs(text);
    }

    @Property
    void aTextWithoutDigitsIsNotChanged(@ForAll("words") String text) {
        assertThat(PersonalNumbers.mask(text)).isEqualTo(text);
    }

    @Property
    void anyTextIsRead(@ForAll @StringLength(max = 100) String text) {
        assertThat(PersonalNumbers.in(PersonalNumbers.mask(text))).isEmpty();
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Arbitraries.longs()
                .between(13_000_000_000L, 19_999_999_999L)
                .map(number -> Long.toString(number))
                .flatMap(PersonalNumbersProperties::typed);
    }

    @Provide
    Arbitrary<String> idNumbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(110_000, 699_999),
                        Arbitraries.integers().between(1900, 2026),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of("0", "5", "9", "X", "x", "Ｘ"))
                .as("%06d%04d%02d%02d%03d%s"::formatted)
                .flatMap(PersonalNumbersProperties::typed);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("", "电话", "，", "请联系", "call ", "家属：", "\n", "（", "号", "abc");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        mobiles(),
                        idNumbers(),
                        words(),
                        Arbitraries.strings().numeric().ofMaxLength(20))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    /** With a gap, or none, before each character but the first. */
    private static Arbitrary<String> typed(String number) {
        return Arbitraries.of(GAPS).list().ofSize(number.length() - 1).map(gaps -> {
            StringBuilder text = new StringBuilder(number.substring(0, 1));
            for (int i = 1; i < number.length(); i++) {
                text.append(gaps.get(i - 1)).append(number.charAt(i));
            }
            return text.toString();
        });
    }
}
