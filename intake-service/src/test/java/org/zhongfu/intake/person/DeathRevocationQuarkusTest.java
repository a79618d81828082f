// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zhongfu.intake.person.Deaths.DEATH;
import static org.zhongfu.intake.person.Deaths.SECOND_OFFICER;
import static org.zhongfu.intake.person.Deaths.aloneSince2024;
import static org.zhongfu.intake.person.Deaths.audited;
import static org.zhongfu.intake.person.Deaths.deceased;
import static org.zhongfu.intake.person.Deaths.need;
import static org.zhongfu.intake.person.Deaths.recordDeath;
import static org.zhongfu.intake.person.Deaths.revokeDeath;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** The record of a death is revoked when it was made by mistake. */
@QuarkusTest
class DeathRevocationQuarkusTest {

    @Test
    void anotherOfficerRevokesADeath() {
        String id = deceased();

        revokeDeath(SECOND_OFFICER, id, 2)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("death", nullValue());
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).endsWith("PersonDeathRevoked");
        assertThat(audited(id)).contains("DEATH_REVOKED DONE 同名误登");
    }

    @Test
    void theOfficerWhoRecordedADeathDoesNotRevokeIt() {
        revokeDeath(IntakeApi.OFFICER, deceased(), 2)
                .then()
                .statusCode(403)
                .body("detail", containsString("Another officer of the township, county or prefecture"));
    }

    @Test
    void aDeathThatIsNotRecordedCannotBeRevoked() {
        revokeDeath(IntakeApi.OFFICER, IntakeApi.registerPerson("19520307"), 1)
                .then()
                .statusCode(409)
                .body("allowed", equalTo(List.of("DECEASED", "VOIDED", "MERGED")));
    }

    @Test
    void afterTheRevocationTheGroupsAreAsBefore() {
        String id = aloneSince2024();
        int version = recordDeath(IntakeApi.OFFICER, id, 2, DEATH).path("version");

        revokeDeath(SECOND_OFFICER, id, version)
                .then()
                .statusCode(200)
                .body("groups.code", equalTo(List.of("VULNERABLE_ELDER")))
                .body("groups[0].until", nullValue());
    }

    @Test
    void afterTheRevocationNeedsStayWithdrawnAndAreRegisteredAgain() {
        String id = IntakeApi.registerPerson("19520307");
        String before = IntakeApi.registerNeed(need(id, "HOME_COOKING"));
        RestApi.done(recordDeath(IntakeApi.OFFICER, id, 1, DEATH));
        RestApi.done(revokeDeath(SECOND_OFFICER, id, 2));

        RestApi.create(IntakeApi.OFFICER, "/api/v1/needs", need(id, "HOME_COOKING"))
                .then()
                .statusCode(201);

        RestApi.get(IntakeApi.OFFICER, "/api/v1/needs/{id}", before).then().body("status", equalTo("WITHDRAWN"));
    }
}
