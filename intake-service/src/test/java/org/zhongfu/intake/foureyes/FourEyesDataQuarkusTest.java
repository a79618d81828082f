// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.foureyes;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** A pair that only the data of this test names: registration and confirmation of a need, for one service, from ten units. */
@QuarkusTest
@TestProfile(FourEyesDataQuarkusTest.WithAnotherPair.class)
class FourEyesDataQuarkusTest {

    private static final String FIRST = "first";

    @Test
    void aPairThatIsAddedAsDataHolds() {
        confirm(FIRST, need("HOME_COOKING", 10))
                .then()
                .statusCode(403)
                .body("fourEyesRule", equalTo("REGISTRATION_CONFIRMATION"))
                .body(
                        "detail",
                        containsString("You registered the need. Another officer of the township, county or prefecture"
                                + " responsible for the area must confirm the need"));
    }

    @Test
    void theRefusalIsInTheLanguageOfTheRequest() {
        RestApi.as(officer(FIRST))
                .header("Accept-Language", "zh-CN")
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/api/v1/needs/{id}/confirmation", need("HOME_COOKING", 10))
                .then()
                .statusCode(403)
                .body("detail", equalTo("您已登记该需求，须由另一名负责该地区的乡镇（街道）、县级或州级经办人确认该需求（双人复核规则“登记与确认”）。"));
    }

    @Test
    void anotherPersonTakesTheStep() {
        confirm("second", need("HOME_COOKING", 10)).then().statusCode(200);
    }

    @Test
    void belowTheAmountThePairDoesNotHold() {
        confirm(FIRST, need("HOME_COOKING", 9)).then().statusCode(200);
    }

    @Test
    void forAnotherServiceThePairDoesNotHold() {
        confirm(FIRST, need("HOME_CLEANING", 10)).then().statusCode(200);
    }

    @Test
    void aPairThatIsNotYetValidDoesNotHold() {
        String need = need("HOME_COOKING", 9);
        confirm("second", need).then().statusCode(200);

        IntakeApi.decideNeed(officer("second"), need, "closure", 2, Map.of())
                .then()
                .statusCode(200);
    }

    @Test
    void thePairIsListed() {
        RestApi.get(officer(FIRST), "/api/v1/four-eyes-rules")
                .then()
                .statusCode(200)
                .body("version", equalTo(7))
                .body("rules[0].code", equalTo("REGISTRATION_CONFIRMATION"))
                .body("rules[0].limits.unitsFrom", equalTo(10));
    }

    private static String need(String service, int units) {
        Map<String, Object> body = IntakeApi.needBody(IntakeApi.registerPerson("19520307"));
        body.put("serviceItem", service);
        body.put("units", units);
        return RestApi.created(officer(FIRST), "/api/v1/needs", body);
    }

    private static Response confirm(String by, String need) {
        return IntakeApi.decideNeed(officer(by), need, "confirmation", 1, Map.of());
    }

    private static TestTokens officer(String subject) {
        return TestTokens.as("county-officer").area("652301").sub(subject);
    }

    /** The rules of the resource of this test instead of those of the build. */
    public static final class WithAnotherPair implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zhongfu.four-eyes.rules", "four-eyes-rules-of-a-test.json");
        }
    }
}
