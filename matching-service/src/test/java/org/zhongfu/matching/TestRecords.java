// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.agreement.SignAgreementRequest;
import org.zhongfu.matching.catalog.PublishServiceListRequest;
import org.zhongfu.matching.change.ProposeServiceChangeRequest;
import org.zhongfu.matching.contract.SignContractRequest;
import org.zhongfu.matching.provider.RegisterProviderRequest;
import org.zhongfu.matching.rule.ProposeEligibilityRuleRequest;
import org.zhongfu.matching.worker.RegisterWorkerRequest;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.creation.CreatedRecord;
import org.zhongfu.testkit.creation.FieldChange;

/** The kinds of records matching creates on request. */
enum TestRecords implements CreatedRecord {
    SERVICE_LIST("/api/v1/service-lists", "service_list", PublishServiceListRequest.class) {
        @Override
        public Map<String, Object> body() {
            Map<String, Object> body = TestServiceLists.newBody();
            Map<String, Object> terms = Map.of(
                    "freeWith", List.of("DAILY_CARE"),
                    "excludedCosts", List.of("FARES"),
                    "preconditions", List.of("GUARDIAN_CONSENT"));
            body.put(
                    "items",
                    List.of(
                            TestServiceLists.with("priceTerms", terms),
                            TestServiceLists.shaped("DAILY_CARE", "VISIT", "VISIT")));
            return body;
        }

        @Override
        public TestTokens caller(Map<String, Object> body) {
            return MatchingApi.PREFECTURE_OFFICER;
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.of("validFrom", "2140-01-01"),
                    FieldChange.of("source", "另一份文件"),
                    FieldChange.of("items[0].code", "HOME_CLEANING"),
                    FieldChange.of("items[0].terms.nameZh", "助餐"),
                    FieldChange.of("items[0].terms.nameEn", "Meals"),
                    FieldChange.of("items[0].terms.homeServiceGroup", "OTHER"),
                    FieldChange.of("items[0].terms.priceTerms.minPrice", "40.00"),
                    FieldChange.of("items[0].terms.priceTerms.maxPrice", "50.00"),
                    FieldChange.of("items[0].terms.priceTerms.startedHourPrice", "10.00"),
                    FieldChange.of("items[0].terms.priceTerms.freeWith[0]", "HOME_CLEANING"),
                    FieldChange.of("items[0].terms.priceTerms.excludedCosts[0]", "INGREDIENTS"),
                    FieldChange.of("items[0].terms.priceTerms.preconditions[0]", "FAMILY_PRESENT"),
                    FieldChange.of("items[0].terms.unitLimits.perWeek", 7),
                    FieldChange.of("items[0].terms.unitLimits.perMonth", 30),
                    FieldChange.of("items[0].terms.unitLimits.atLeastPerMonth", 1),
                    FieldChange.of("items[0].terms.source", "另一份文件"),
                    FieldChange.of("items[0].serviceClass", "CARE"),
                    FieldChange.of("items[0].shape", "ESCORT"),
                    FieldChange.of("items[0].unit", "SESSION"),
                    FieldChange.of("items[0].durationMinutes", 75),
                    FieldChange.of("items[0].staffNeeded", 2),
                    FieldChange.of("items[0].requiredCredential", "HEALTH_CERTIFICATE"),
                    FieldChange.of("items[0].acceptanceHours", 24),
                    FieldChange.of("items[0].firstVisitHours", 48),
                    FieldChange.of("items[0].returnVisitHours", 72),
                    FieldChange.of("items[0].guideVersion", 2));
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
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.of("orgCode", "ANOTHER-ORG"),
                    FieldChange.of("kind", "SITE"),
                    FieldChange.of("name", "另一个机构"),
                    FieldChange.of("uscc", "52652300MJY000001A"),
                    FieldChange.of("areaCodes[0]", "652301001"),
                    FieldChange.of("areaCodes[1]", "652301001"));
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
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.to("providerId", UUID::randomUUID),
                    FieldChange.of("name", "丁小兰"),
                    FieldChange.of("subject", "another"),
                    FieldChange.of("areaCode", "652302"),
                    FieldChange.of("credentials[0].code", "ASSISTANT_SW"),
                    FieldChange.of("credentials[0].from", "2026-05-01"),
                    FieldChange.of("credentials[0].until", "2027-05-31"),
                    FieldChange.of("activeFrom", "2026-02-01"),
                    FieldChange.of("activeUntil", "2026-12-31"),
                    FieldChange.of("planning.skills", List.of()),
                    FieldChange.of("planning.skills[0]", "HOME_COOKING"),
                    FieldChange.of("planning.languages[0]", "UG"),
                    FieldChange.of("planning.traits[0]", "FEMALE_WORKER"),
                    FieldChange.of("planning.shifts[0].day", "TUESDAY"),
                    FieldChange.of("planning.shifts[0].from", "08:00"),
                    FieldChange.of("planning.shifts[0].until", "19:00"),
                    FieldChange.of("planning.shifts[0].rest.from", "11:00"),
                    FieldChange.of("planning.shifts[0].rest.until", "15:00"),
                    FieldChange.of("planning.shifts[0].rest.minutes", 45),
                    FieldChange.of("planning.start.latitude", 44.02),
                    FieldChange.of("planning.start.longitude", 87.32));
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
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.to(
                            "providerId", () -> MatchingApi.registerProvider().id()),
                    FieldChange.to("areaCode", MatchingApi::newTownship),
                    FieldChange.of("periodFrom", "2026-02-01"),
                    FieldChange.of("periodTo", "2030-11-30"),
                    FieldChange.of("lines[0].serviceItem", "HOME_CLEANING"),
                    FieldChange.of("lines[0].units", 11),
                    FieldChange.of("lines[0].unitPrice", "45.01"));
        }
    },
    AGREEMENT("/api/v1/agreements", "agreement", SignAgreementRequest.class) {
        @Override
        public Map<String, Object> body() {
            return MatchingApi.agreementBody(
                    MatchingApi.registerProvider("VOLUNTEER_GROUP").id(), MatchingApi.newTownship());
        }

        @Override
        public TestTokens caller(Map<String, Object> body) {
            return MatchingApi.OFFICER;
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.to("providerId", UUID::randomUUID),
                    FieldChange.to("areaCode", MatchingApi::newTownship),
                    FieldChange.of("services[0]", "HOME_CLEANING"),
                    FieldChange.of("services[1]", "HOME_CLEANING"),
                    FieldChange.of("periodFrom", "2026-02-01"),
                    FieldChange.of("periodTo", "2030-11-30"));
        }
    },
    SERVICE_CHANGE("/api/v1/service-changes", "service_change", ProposeServiceChangeRequest.class) {
        @Override
        public Map<String, Object> body() {
            return ServiceChangeApi.adding(ServiceChangeApi.newCode());
        }

        @Override
        public TestTokens caller(Map<String, Object> body) {
            return MatchingApi.PREFECTURE_OFFICER;
        }

        @Override
        public List<FieldChange> changes() {
            return ServiceChangeFields.changes();
        }
    },
    ELIGIBILITY_RULE("/api/v1/eligibility-rules", "eligibility_rule", ProposeEligibilityRuleRequest.class) {
        @Override
        public Map<String, Object> body() {
            Map<String, Object> level = Map.of("instrument", "SELF_CARE_6", "levels", List.of("PARTIAL_CARE"));
            Map<String, Object> body = new HashMap<>();
            body.put("serviceItem", "CULTURAL_ACTIVITY");
            body.put("reason", "按服务清单明确对象范围");
            body.put("validFrom", "2024-01-01");
            body.put("conditions", Map.of("anyGroupOf", List.of("VULNERABLE_ELDER"), "anyLevelOf", List.of(level)));
            return body;
        }

        @Override
        public TestTokens caller(Map<String, Object> body) {
            return MatchingApi.PREFECTURE_OFFICER;
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.of("serviceItem", "HOME_CLEANING"),
                    FieldChange.of("validFrom", "2024-02-01"),
                    FieldChange.of("reason", "更正对象范围"),
                    FieldChange.of("validUntil", "2026-12-31"),
                    FieldChange.of("source", "另一份文件"),
                    FieldChange.of("conditions.anyGroupOf[0]", "LOW_INCOME"),
                    FieldChange.of("conditions.anyGroupOf[1]", "LOW_INCOME"),
                    FieldChange.of("conditions.minAge", 60),
                    FieldChange.of("conditions.maxAge", 90),
                    FieldChange.of("conditions.anyLevelOf[0].instrument", "ANOTHER"),
                    FieldChange.of("conditions.anyLevelOf[0].levels[0]", "FULL_CARE"),
                    FieldChange.of("conditions.anyLevelOf[0].levels[1]", "FULL_CARE"));
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
