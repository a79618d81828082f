// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.catalog.PublishServiceListRequest;
import org.zhongfu.matching.contract.SignContractRequest;
import org.zhongfu.matching.provider.RegisterProviderRequest;
import org.zhongfu.matching.rule.PublishEligibilityRuleRequest;
import org.zhongfu.matching.worker.RegisterWorkerRequest;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.creation.Change;
import org.zhongfu.testkit.creation.CreatedRecord;

/** The kinds of records matching creates on request. */
enum TestRecords implements CreatedRecord {
    SERVICE_LIST("/api/v1/service-lists", "service_list", PublishServiceListRequest.class) {
        @Override
        public Map<String, Object> body() {
            return TestServiceLists.newBody();
        }

        @Override
        public TestTokens caller(Map<String, Object> body) {
            return MatchingApi.PREFECTURE_OFFICER;
        }

        @Override
        public List<Change> changes() {
            return List.of(
                    Change.of("validFrom", "2140-01-01"),
                    Change.of("source", "另一份文件"),
                    Change.of("items[0].code", "HOME_CLEANING"),
                    Change.of("items[0].serviceClass", "CARE"),
                    Change.of("items[0].unit", "SESSION"),
                    Change.of("items[0].durationMinutes", 60),
                    Change.of("items[0].staffNeeded", 2),
                    Change.of("items[0].requiredCredential", "HEALTH_CERTIFICATE"),
                    Change.of("items[0].acceptanceHours", 24),
                    Change.of("items[0].firstVisitHours", 48),
                    Change.of("items[0].returnVisitHours", 72),
                    Change.of("items[0].guideVersion", 2));
        }
    },
    PROVIDER("/api/v1/providers", "provider", RegisterProviderRequest.class) {
        @Override
        public Map<String, Object> body() {
            return MatchingApi.providerBody();
        }

        @Override
        public TestTokens caller(Map<String, Object> body) {
            return MatchingApi.OFFICER;
        }

        @Override
        public List<Change> changes() {
            return List.of(
                    Change.of("orgCode", "ANOTHER-ORG"),
                    Change.of("name", "另一个机构"),
                    Change.of("uscc", "52652300MJY000001A"),
                    Change.of("areaCodes[0]", "652301001"),
                    Change.of("areaCodes[1]", "652301001"));
        }
    },
    WORKER("/api/v1/workers", "worker", RegisterWorkerRequest.class) {
        @Override
        public Map<String, Object> body() {
            Provider provider = MatchingApi.registerProvider();
            Map<String, Object> body = new HashMap<>();
            body.put("providerId", provider.id());
            body.put("name", "马小红");
            body.put("subject", "worker-" + UUID.randomUUID());
            body.put("areaCode", "652301");
            body.put("credentials", List.of(Map.of("code", "HEALTH_CERTIFICATE", "from", "2026-06-01")));
            body.put("activeFrom", "2026-01-01");
            Map<String, Object> rest = Map.of("from", "12:00", "until", "14:00", "minutes", 60);
            Map<String, Object> shift = Map.of("day", "MONDAY", "from", "09:00", "until", "18:00", "rest", rest);
            body.put(
                    "planning",
                    Map.of("shifts", List.of(shift), "start", Map.of("latitude", 44.01, "longitude", 87.31)));
            return body;
        }

        @Override
        public TestTokens caller(Map<String, Object> body) {
            return MatchingApi.coordinatorOf(body.get("providerId").toString());
        }

        @Override
        public List<Change> changes() {
            return List.of(
                    Change.to("providerId", UUID::randomUUID),
                    Change.of("name", "丁小兰"),
                    Change.of("subject", "another"),
                    Change.of("areaCode", "652302"),
                    Change.of("credentials[0].code", "ASSISTANT_SW"),
                    Change.of("credentials[0].from", "2026-05-01"),
                    Change.of("credentials[0].until", "2027-05-31"),
                    Change.of("activeFrom", "2026-02-01"),
                    Change.of("activeUntil", "2026-12-31"),
                    Change.of("planning.skills", List.of()),
                    Change.of("planning.skills[0]", "HOME_COOKING"),
                    Change.of("planning.languages[0]", "UG"),
                    Change.of("planning.traits[0]", "FEMALE_WORKER"),
                    Change.of("planning.shifts[0].day", "TUESDAY"),
                    Change.of("planning.shifts[0].from", "08:00"),
                    Change.of("planning.shifts[0].until", "19:00"),
                    Change.of("planning.shifts[0].rest.from", "11:00"),
                    Change.of("planning.shifts[0].rest.until", "15:00"),
                    Change.of("planning.shifts[0].rest.minutes", 45),
                    Change.of("planning.start.latitude", 44.02),
                    Change.of("planning.start.longitude", 87.32));
        }
    },
    CONTRACT("/api/v1/contracts", "contract", SignContractRequest.class) {
        @Override
        public Map<String, Object> body() {
            return MatchingApi.contractBody(MatchingApi.registerProvider().id(), MatchingApi.newTownship(), 10);
        }

        @Override
        public TestTokens caller(Map<String, Object> body) {
            return MatchingApi.FINANCE_OFFICER;
        }

        @Override
        public List<Change> changes() {
            return List.of(
                    Change.to("providerId", () -> MatchingApi.registerProvider().id()),
                    Change.to("areaCode", MatchingApi::newTownship),
                    Change.of("periodFrom", "2026-02-01"),
                    Change.of("periodTo", "2030-11-30"),
                    Change.of("lines[0].serviceItem", "HOME_CLEANING"),
                    Change.of("lines[0].units", 11),
                    Change.of("lines[0].unitPrice", "45.01"));
        }
    },
    ELIGIBILITY_RULE("/api/v1/eligibility-rules", "eligibility_rule", PublishEligibilityRuleRequest.class) {
        @Override
        public Map<String, Object> body() {
            Map<String, Object> level = Map.of("instrument", "SELF_CARE_6", "levels", List.of("PARTIAL_CARE"));
            Map<String, Object> body = new HashMap<>();
            body.put("serviceItem", "CULTURAL_ACTIVITY");
            body.put("validFrom", "2024-01-01");
            body.put("conditions", Map.of("anyGroupOf", List.of("VULNERABLE_ELDER"), "anyLevelOf", List.of(level)));
            return body;
        }

        @Override
        public TestTokens caller(Map<String, Object> body) {
            return MatchingApi.PREFECTURE_OFFICER;
        }

        @Override
        public List<Change> changes() {
            return List.of(
                    Change.of("serviceItem", "HOME_CLEANING"),
                    Change.of("validFrom", "2024-02-01"),
                    Change.of("validUntil", "2026-12-31"),
                    Change.of("conditions.anyGroupOf[0]", "LOW_INCOME"),
                    Change.of("conditions.anyGroupOf[1]", "LOW_INCOME"),
                    Change.of("conditions.minAge", 60),
                    Change.of("conditions.maxAge", 90),
                    Change.of("conditions.anyLevelOf[0].instrument", "ANOTHER"),
                    Change.of("conditions.anyLevelOf[0].levels[0]", "FULL_CARE"),
                    Change.of("conditions.anyLevelOf[0].levels[1]", "FULL_CARE"));
        }
    };

    private final String path;
    private final String table;
    private final Class<? extends Record> request;

    TestRecords(String path, String table, Class<? extends Record> request) {
        this.path = path;
        this.table = table;
        this.request = request;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String table() {
        return table;
    }

    @Override
    public Class<? extends Record> request() {
        return request;
    }
}
