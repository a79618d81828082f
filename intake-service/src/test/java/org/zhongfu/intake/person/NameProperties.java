// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Canonical form and key, for names of the characters that appear in names and for any text. */
class NameProperties {

    private static final List<String> DOTS = List.of(
            "·", "•", "‧", "・", "･", "∙", "⋅", "․", "．", ".", "。", "·", " ", "　", " · ", " •", ". ", "··", "\u00A0");

    @Property
    void theCanonicalFormIsItsOwnCanonicalForm(@ForAll("names") String name) {
        String canonical = NameForm.canonical(name);

        assertThat(NameForm.canonical(canonical)).isEqualTo(canonical);
    }

    @Property
    void theCanonicalFormOfAnyTextIsItsOwnCanonicalForm(@ForAll String text) {
        String canonical = NameForm.canonical(text);

        assertThat(NameForm.canonical(canonical)).isEqualTo(canonical);
    }

    @Property
    void aNameAndItsCanonicalFormHaveOneKey(@ForAll("names") String name) {
        assertThat(NameKey.of(NameForm.canonical(name))).isEqualTo(NameKey.of(name));
    }

    @Property
    void theKeyIsItsOwnKey(@ForAll("names") String name) {
        assertThat(NameKey.of(NameKey.of(name))).isEqualTo(NameKey.of(name));
    }

    /** A letter and its mark are one character to people: nobody searches for half of it. */
    @Property
    void theKeyOfABeginningIsTheBeginningOfTheKey(
            @ForAll("names") String name, @ForAll @IntRange(max = 12) int letters) {
        Assume.that(!name.contains("\u0301"));
        String beginning =
                name.substring(0, name.offsetByCodePoints(0, Math.min(letters, name.codePointCount(0, name.length()))));

        assertThat(NameKey.of(name)).startsWith(NameKey.of(beginning));
    }

    @Property
    void whicheverDotJoinsThePartsThereIsOneFormAndOneKey(@ForAll("dots") String first, @ForAll("dots") String second) {
        String name = "阿依古丽" + first + "买买提" + second + "吐尔逊";

        assertThat(NameForm.canonical(name)).isEqualTo("阿依古丽·买买提·吐尔逊");
        assertThat(NameKey.of(name)).isEqualTo("阿依古丽买买提吐尔逊");
    }

    @Provide
    Arbitrary<String> dots() {
        return Arbitraries.of(DOTS);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> letters = Arbitraries.oneOf(
                Arbitraries.of("王", "芳", "乾", "坤", "於", "昇", "喆", "𠮷", "〇", "買", "买", "提", "艾", "力", "欧", "阳"),
                Arbitraries.of("A", "y", "ｇ", "É", "e\u0301", "ß", "ü", "'", "’", "-", "ئە", "لى"),
                Arbitraries.of(DOTS));
        return letters.list().ofMinSize(1).ofMaxSize(10).map(parts -> String.join("", parts));
    }
}
