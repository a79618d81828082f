// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.Code;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.event.EventPart;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.EligibilityFacts.CoarsePlace;

class EventRulesTest {

    private static final Set<String> IDENTIFIERS =
            Set.of("name", "idnumber", "phone", "address", "door", "email", "birthdate", "point");

    @Test
    void noEventHasAComponentNamedLikeADirectIdentifier() {
        var components = Catalogue.all().all().values().stream()
                .flatMap(EventRulesTest::components)
                .map(RecordComponent::getName)
                .map(String::toLowerCase)
                .toList();

        assertThat(components).hasSizeGreaterThan(200).noneMatch(IDENTIFIERS::contains);
    }

    @Test
    void noEventHasMoreThanTwelveComponents() {
        assertThat(Catalogue.all().all().values())
                .allSatisfy(record -> assertThat(record.getRecordComponents()).hasSizeLessThanOrEqualTo(12));
    }

    @Test
    void anAgeIsKnownOnAnyDayFromTheDayItChanges() {
        EligibilityFacts facts = facts(74, LocalDate.of(2027, 3, 7));

        assertThat(facts.ageOn(LocalDate.of(2026, 11, 23))).isEqualTo(74);
        assertThat(facts.ageOn(LocalDate.of(2027, 3, 6))).isEqualTo(74);
        assertThat(facts.ageOn(LocalDate.of(2027, 3, 7))).isEqualTo(75);
        assertThat(facts.ageOn(LocalDate.of(2024, 10, 8))).isEqualTo(72);
    }

    @Test
    void aCodeListWithADuplicateCodeIsRefused() {
        Code code = new Code("A", "甲", "A");

        assertThatThrownBy(() -> new CodeList("x", 1, "s", List.of(code, code)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyCodeHasBothLabels() {
        assertThat(CodeLists.all().stream().flatMap(list -> list.codes().stream()))
                .hasSizeGreaterThan(50)
                .allSatisfy(code -> {
                    assertThat(code.zh()).matches(".*\\p{IsHan}.*");
                    assertThat(code.en()).isNotBlank();
                });
    }

    @Test
    void aListIsFoundByItsName() {
        assertThat(CodeLists.named("areas"))
                .hasValueSatisfying(list -> assertThat(list.has("652301")).isTrue());
        assertThat(CodeLists.named("nothing")).isEmpty();
    }

    private static Stream<RecordComponent> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .flatMap(component -> EventPart.class.isAssignableFrom(component.getType())
                        ? components(component.getType())
                        : Stream.of(component));
    }

    private static EligibilityFacts facts(int age, LocalDate changes) {
        return new EligibilityFacts(
                new PersonId(UUID.randomUUID()),
                1,
                "652301",
                age,
                changes,
                List.of(),
                List.of(),
                List.of(),
                new CoarsePlace(44.01, 87.31),
                Instant.EPOCH,
                null);
    }
}
