// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhongfu.stack.ProjectRoot;

class RealmTest {

    private static final String KEYCLOAKS_OWN_ROLE = "default-roles-zhongfu";

    private static JsonNode realm;

    @BeforeAll
    static void read() throws Exception {
        realm = JsonMapper.builder()
                .build()
                .readTree(LocalPaths.of(ProjectRoot.find(), null).realmFile().toFile());
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Stream<JsonNode> people() {
        return each(realm.get("users")).filter(user -> !user.has("serviceAccountClientId"));
    }

    private static List<String> texts(JsonNode array) {
        return each(array).map(JsonNode::asText).toList();
    }

    @Test
    void theRolesAreThoseOfTheArchitecture() {
        assertThat(each(realm.at("/roles/realm")).map(role -> role.get("name").asText()))
                .containsExactlyInAnyOrder(
                        "applicant",
                        "community-agent",
                        "social-worker",
                        "coordinator",
                        "township-officer",
                        "county-officer",
                        "prefecture-officer",
                        "finance-officer",
                        "evaluator",
                        "agency",
                        "auditor",
                        "backfill",
                        "system-admin",
                        "security-admin",
                        "audit-admin");
    }

    @Test
    void everyUserHasAFixedIdOfItsOwnAndANameOfItsOwn() {
        assertThat(each(realm.get("users"))
                        .map(user -> UUID.fromString(user.get("id").asText())))
                .doesNotHaveDuplicates();
        assertThat(each(realm.get("users")).map(user -> user.get("username").asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRoleOfAUserExists() {
        var known = Stream.concat(
                        each(realm.at("/roles/realm"))
                                .map(role -> role.get("name").asText()),
                        Stream.of(KEYCLOAKS_OWN_ROLE))
                .toList();

        assertThat(each(realm.get("users")).flatMap(user -> texts(user.get("realmRoles")).stream()))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @Test
    void everyRoleHasASampleUser() {
        var used = each(realm.get("users"))
                .flatMap(user -> texts(user.get("realmRoles")).stream())
                .toList();

        assertThat(each(realm.at("/roles/realm")).map(role -> role.get("name").asText()))
                .allSatisfy(role -> assertThat(used).contains(role));
    }

    @Test
    void everySampleUserIsCompleteAndHasAnAreaOrOrganisation() {
        assertThat(people()).allSatisfy(user -> {
            assertThat(user.get("enabled").asBoolean()).isTrue();
            assertThat(user.get("email").asText()).endsWith("@zhongfu.example");
            assertThat(user.get("firstName").asText()).isNotBlank();
            assertThat(user.get("lastName").asText()).isNotBlank();
        });
        assertThat(people().filter(user -> !user.get("username").asText().endsWith(".admin")))
                .allSatisfy(user ->
                        assertThat(user.at("/attributes/area/0").asText()).matches("6523[0-9]{2}"));
    }

    @Test
    void theRealmHasTheUsersOfTheDemo() {
        assertThat(people().map(user -> user.get("username").asText()))
                .contains("worker1", "worker15", "backfill.worker15", "coordinator.other", "county.officer.fukang");
        assertThat(people().filter(user -> texts(user.get("realmRoles")).contains("social-worker"))
                        .map(user -> user.at("/attributes/org/0").asText()))
                .isNotEmpty()
                .isSubsetOf("HUITONG", "QICHENG", "TIANSHAN");
    }

    @Test
    void everyClientsTokensCarrySubjectRolesAudienceAndScope() {
        assertThat(each(realm.get("clients"))).hasSize(3).allSatisfy(client -> {
            assertThat(texts(client.get("defaultClientScopes"))).contains("basic", "roles");
            var mappers = each(client.get("protocolMappers"))
                    .map(mapper -> mapper.get("config"))
                    .toList();
            assertThat(mappers.stream().map(config -> config.path("included.custom.audience")
                            .asText()))
                    .contains("zhongfu-api");
            assertThat(mappers.stream().map(config -> config.path("claim.name").asText()))
                    .contains("area", "org");
        });
    }

    @Test
    void onlyAnAdministratorMayChangeWhereAUserWorks() throws Exception {
        var profile = JsonMapper.builder()
                .build()
                .readTree(realm.get("components")
                        .get("org.keycloak.userprofile.UserProfileProvider")
                        .get(0)
                        .at("/config/kc.user.profile.config/0")
                        .asText());

        assertThat(each(profile.get("attributes")).filter(attribute -> List.of("area", "org")
                        .contains(attribute.get("name").asText())))
                .hasSize(2)
                .allSatisfy(attribute ->
                        assertThat(texts(attribute.at("/permissions/edit"))).containsExactly("admin"));
    }

    @Test
    void wrongPasswordsAreCounted() {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("failureFactor").asInt()).isBetween(5, 10);
    }

    /** Anybody can enter wrong passwords for a known name: the owner of the account must soon be able to sign in again. */
    @Test
    void wrongPasswordsBlockAnAccountForAMinuteAtMost() {
        assertThat(realm.get("permanentLockout").asBoolean()).isFalse();
        assertThat(realm.get("maxTemporaryLockouts").asInt()).isZero();
        assertThat(realm.get("bruteForceStrategy").asText()).isEqualTo("LINEAR");
        assertThat(realm.get("waitIncrementSeconds").asInt()).isBetween(10, 60);
        assertThat(realm.get("maxFailureWaitSeconds").asInt())
                .isBetween(realm.get("waitIncrementSeconds").asInt(), 60);
        assertThat(realm.get("minimumQuickLoginWaitSeconds").asInt()).isBetween(1, 5);
        assertThat(realm.get("maxDeltaTimeSeconds").asInt()).isLessThanOrEqualTo(900);
    }

    @Test
    void tokensAreShort() {
        assertThat(realm.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(realm.get("ssoSessionIdleTimeout").asInt()).isLessThanOrEqualTo(1800);
    }

    @Test
    void aRefreshTokenIsValidOnce() {
        assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.get("refreshTokenMaxReuse").asInt()).isZero();
    }

    /** Keycloak ends the session and its refresh tokens at a sign-out; offline sessions would live on. */
    @Test
    void noClientCanGetATokenThatOutlivesTheSignOut() {
        assertThat(each(realm.get("clients"))).allSatisfy(client -> {
            assertThat(texts(client.get("defaultClientScopes"))).doesNotContain("offline_access");
            assertThat(texts(client.get("optionalClientScopes"))).doesNotContain("offline_access");
            assertThat(client.path("attributes").has("access.token.lifespan")).isFalse();
        });
    }

    @Test
    void passwordsAreLongAndNotTheNameOfTheUser() {
        assertThat(realm.get("passwordPolicy").asText().split(" and "))
                .contains("length(12)", "notUsername", "passwordHistory(5)");
    }

    /** They are shorter than the policy demands, so that Keycloak imports them only as hashes; they exist in the local stack only. */
    @Test
    void passwordsOfSampleUsersAreMarked() {
        assertThat(people()).allSatisfy(user -> {
            assertThat(user.at("/credentials/0/userLabel").asText()).isEqualTo("sample, local stack only");
            assertThat(user.at("/credentials/0").has("value")).isFalse();
        });
    }
}
