// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.zhongfu.intake.merge.MergeApi.APPROVER;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** Needs that contradict each other, and requests at the same time as a merge. */
@QuarkusTest
class MergeConflictQuarkusTest {

    private String surviving;
    private String duplicate;

    @BeforeEach
    void twoFiles() {
        surviving = IntakeApi.registerPerson("19520307");
        duplicate = IntakeApi.registerPerson("19520308");
    }

    @Test
    void needsThatContradictEachOtherKeepFilesFromBeingMergedAndAreNamed() {
        String one = MergeApi.need(surviving, "HOME_COOKING");
        String other = MergeApi.need(duplicate, "HOME_COOKING");

        MergeApi.approve(APPROVER, surviving, MergeApi.propose(surviving, duplicate))
                .then()
                .statusCode(409)
                .body("detail", allOf(containsString(one), containsString(other)));

        assertThat(MergeApi.personOf(other)).isEqualTo(duplicate);
    }

    @Test
    void ofContradictingNeedsTheLaterOneIsWithdrawnByChoice() {
        String earlier = MergeApi.need(duplicate, "HOME_COOKING");
        String later = MergeApi.need(surviving, "HOME_COOKING");

        MergeApi.approve(
                        APPROVER,
                        surviving,
                        MergeApi.propose(surviving, duplicate),
                        Map.of("conflictingNeeds", "WITHDRAW_LATER"))
                .then()
                .statusCode(200);

        RestApi.get(IntakeApi.OFFICER, "/api/v1/needs/{id}", later)
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("reasonCode", equalTo("DUPLICATE"));
        RestApi.get(IntakeApi.OFFICER, "/api/v1/needs/{id}", earlier)
                .then()
                .body("status", equalTo("CONFIRMED"))
                .body("personId", equalTo(surviving));
    }

    @RepeatedTest(3)
    void mergesOfTheSameFilesInBothDirectionsDoNotBlockEachOther() throws Exception {
        String one = MergeApi.propose(surviving, duplicate);
        String other = MergeApi.propose(duplicate, surviving);
        Callable<Integer> first =
                () -> MergeApi.approve(APPROVER, surviving, one).statusCode();
        Callable<Integer> second =
                () -> MergeApi.approve(APPROVER, duplicate, other).statusCode();

        assertThat(Concurrently.run(List.of(first, second))).containsExactlyInAnyOrder(200, 409);
    }

    @RepeatedTest(3)
    void aNeedRegisteredDuringAMergeIsNotLost() throws Exception {
        String merge = MergeApi.propose(surviving, duplicate);
        Callable<Integer> approval =
                () -> MergeApi.approve(APPROVER, surviving, merge).statusCode();
        Callable<Integer> need = () -> RestApi.create(IntakeApi.OFFICER, "/api/v1/needs", IntakeApi.needBody(duplicate))
                .statusCode();

        List<Integer> answers = Concurrently.run(List.of(approval, need));

        assertThat(answers.getFirst()).isEqualTo(200);
        assertThat(answers.getLast()).isIn(201, 409);
        assertThat(DatabaseRows.count("select count(*) from need where person_id = ?::uuid", duplicate))
                .isZero();
    }
}
