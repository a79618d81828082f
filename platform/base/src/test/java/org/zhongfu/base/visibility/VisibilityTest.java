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
    void membersOfAProviderSeeTheRecordsOfTheirOrganisation() {
        Criteria criteria = Visibility.within(Criteria.ofOne(new UUID(0, 1)), COORDINATOR, "providerOrg");

        assertThat(criteria.where()).isEqualTo("id = :id and providerOrg = :own");
        assertThat(criteria.parameters()).containsEntry("own", "P-1");
    }

    @Test
    void officersSeeTheRecordsOfTheirArea() {
        Criteria criteria = Visibility.within(Criteria.ofOne(new UUID(0, 1)), OFFICER, "providerOrg");

        assertThat(criteria.where()).isEqualTo("id = :id and areaCode like :scope");
        assertThat(criteria.parameters()).containsEntry("scope", "652301%");
    }

    @Test
    void aWorkerWithoutAnOrganisationSeesNoRecords() {
        Criteria criteria = Visibility.within(Criteria.ofOne(new UUID(0, 1)), WITHOUT_ORGANISATION, "providerOrg");

        assertThat(criteria.parameters()).containsEntry("own", "-");
    }

    @Test
    void anOfficerWritesAboutTheirArea() {
        assertThatCode(() -> Visibility.requireGoverned(OFFICER, "652301001")).doesNotThrowAnyException();
    }

    @Test
    void anOfficerDoesNotWriteAboutAnotherArea() {
        assertThatThrownBy(() -> Visibility.requireGoverned(OFFICER, "652302"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(403));
    }
}
