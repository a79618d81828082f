// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.PersonId;

class CriteriaTest {

    private static final UUID ID = UUID.fromString("01932b5e-7c00-7000-8000-00000000000a");
    private static final PageQuery FIRST_PAGE = PageQuery.parse(null, null);

    @Test
    void aTypedIdIsComparedByItsUuid() {
        Criteria criteria = Criteria.of(FIRST_PAGE).and("personId = :person", "person", new PersonId(ID));

        assertThat(criteria.where()).endsWith("personId = :person");
        assertThat(criteria.parameters()).containsEntry("person", ID);
    }

    @Test
    void anAbsentValueNarrowsNothing() {
        Criteria criteria = Criteria.of(FIRST_PAGE).and("personId = :person", "person", null);

        assertThat(criteria.where()).isEqualTo(Criteria.of(FIRST_PAGE).where());
        assertThat(criteria.parameters()).doesNotContainKey("person");
    }

    @Test
    void oneRecordIsFoundByItsTypedId() {
        assertThat(Criteria.ofOne(new PersonId(ID)).parameters()).containsEntry("id", ID);
    }

    @Test
    void aTypedIdIsReadFromAQueryParameter() {
        assertThat(Criteria.id("personId", ID.toString(), PersonId::new)).isEqualTo(new PersonId(ID));
    }

    @Test
    void anAbsentQueryParameterIsNoId() {
        assertThat(Criteria.id("personId", null, PersonId::new)).isNull();
    }

    @Test
    void aQueryParameterThatIsNoUuidIsRefused() {
        Problem refused = catchThrowableOfType(Problem.class, () -> Criteria.id("personId", "12", PersonId::new));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.firstField()).isEqualTo("personId");
    }

    @Test
    void aPeriodOfDaysEndsBeforeTheDayAfterItsLastInCivilTime() {
        DayPeriod day = DayPeriod.parse("2026-11-27", "2026-11-27");

        assertThat(day.from()).isEqualTo(Instant.parse("2026-11-26T16:00:00Z"));
        assertThat(day.end()).isEqualTo(Instant.parse("2026-11-27T16:00:00Z"));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        Problem refused = catchThrowableOfType(Problem.class, () -> DayPeriod.parse("2026-11-27", "2026-11-26"));

        assertThat(refused.firstField()).isEqualTo("to");
    }

    @Test
    void severalConstantsAreRead() {
        assertThat(Criteria.constants("type", ProblemType.class, List.of("INVALID", "CONFLICT", "INVALID")))
                .containsExactlyInAnyOrder(ProblemType.INVALID, ProblemType.CONFLICT);
    }

    @Test
    void whatIsCountedDoesNotDependOnThePage() {
        PageQuery second = PageQuery.parse("1", Cursors.after(ListOrder.BY_ID, null, ID));

        Criteria criteria = Criteria.of(second).and("personId = :person", "person", ID);

        assertThat(criteria.whereOnAllPages()).isEqualTo("personId = :person");
        assertThat(criteria.parametersOnAllPages()).containsOnlyKeys("person");
    }
}
