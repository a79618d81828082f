// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsualHoursTest {

    @Test
    void servicesFollowTheWorkingCalendarExceptThoseOfEveryDay() {
        assertThat(UsualHours.current().servesOn("HOME_CLEANING", false)).isFalse();
        assertThat(UsualHours.current().servesOn("HOME_CLEANING", true)).isTrue();
        assertThat(UsualHours.current().servesOn("HOME_COOKING", false)).isTrue();
    }

    @Test
    void plansOfTheFirstVersionKeepItsDays() {
        assertThat(UsualHours.version(1).servesOn("HOME_CLEANING", false)).isTrue();
        assertThat(UsualHours.version(1).shiftOn(DayOfWeek.SATURDAY, true)).isEmpty();
        assertThat(UsualHours.current().shiftOn(DayOfWeek.SATURDAY, true)).isPresent();
        assertThat(UsualHours.current().shiftOn(DayOfWeek.MONDAY, false)).isEmpty();
    }

    @Test
    void aPreferenceForATimeOfDayNarrowsTheHoursOfAService() {
        assertThat(UsualHours.current().ofService("HOME_COOKING", Set.of())).hasSize(2);
        assertThat(UsualHours.current().ofService("HOME_COOKING", Set.of("EVENING", "FEMALE_WORKER")))
                .containsExactly(Hours.of(17, 30, 19, 0));
        assertThat(UsualHours.current().ofService("HOME_CLEANING", List.of("MORNING")))
                .containsExactly(Hours.of(9, 30, 13, 30));
    }

    @Test
    void aVersionIsFoundByItsNumber() {
        for (int version = 1; version <= UsualHours.current().version(); version++) {
            assertThat(UsualHours.version(version).version()).isEqualTo(version);
        }
    }

    @Test
    void aPreferenceThatDoesNotFitTheServiceIsIgnored() {
        assertThat(UsualHours.current().ofService("MEDICAL_ESCORT", Set.of("EVENING")))
                .hasSize(2);
    }
}
