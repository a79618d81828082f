// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Problem;

class VisibilityTest {

    private static final Caller COORDINATOR = new Caller("c", Set.of(Roles.COORDINATOR), AreaScope.of("652301"), "P-1");
    private static final Caller OFFICER = new Caller("o", Set.of(Roles.COUNTY_OFFICER), AreaScope.of("652301"), null);
    private static final Caller WITHOUT_ORGANISATION =
            new Caller("n", Set.of(Roles.SOCIAL_WORKER), AreaScope.of("652301"), null);

    @Test
    void aProvidersPeopleSeeByOrganisationWhereverItIs() {
        assertThat(Visibility.covers(COORDINATOR, "P-1", "652302")).isTrue();
        assertThat(Visibility.covers(COORDINATOR, "P-2", "652301")).isFalse();
        assertThat(Visibility.within(Criteria.ofOne(new UUID(0, 1)), COORDINATOR, "providerOrg")
                        .where())
                .isEqualTo("id = :id and providerOrg = :own");
    }

    @Test
    void othersSeeByAreaWhateverTheProvider() {
        assertThat(Visibility.covers(OFFICER, "P-2", "652301001")).isTrue();
        assertThat(Visibility.covers(OFFICER, "P-2", "652302")).isFalse();
        assertThat(Visibility.within(Criteria.ofOne(new UUID(0, 1)), OFFICER, "providerOrg")
                        .parameters())
                .containsEntry("scope", "652301%");
    }

    @Test
    void aCallerWithoutOrganisationSeesNothing() {
        assertThat(Visibility.covers(WITHOUT_ORGANISATION, "P-1", "652301")).isFalse();
        assertThat(Visibility.within(Criteria.ofOne(new UUID(0, 1)), WITHOUT_ORGANISATION, "providerOrg")
                        .parameters())
                .containsEntry("own", "-");
    }

    @Test
    void writingAboutAnotherAreaIsRefused() {
        assertThatCode(() -> Visibility.requireGoverned(OFFICER, "652301001")).doesNotThrowAnyException();
        assertThatThrownBy(() -> Visibility.requireGoverned(OFFICER, "652302"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(403));
    }
}
