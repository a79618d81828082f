// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import java.util.List;
import java.util.Map;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.Api;
import org.zhongfu.demo.api.DemoFailedException;
import org.zhongfu.demo.people.SyntheticPerson;
import org.zhongfu.demo.plan.CasePlan;

/**
 * Some persons of the pilot apply again, online, today and without a login, and query the progress. A back-fill requires a
 * login, so these applications are dated today and wait for an officer; no figure includes them.
 */
final class OnlineApplications {

    private static final int HOW_MANY = 3;

    private final Api api;
    private final String serviceItem;

    OnlineApplications(Api api, String serviceItem) {
        this.api = api;
        this.serviceItem = serviceItem;
    }

    void submit(List<CasePlan> cases) {
        cases.stream().limit(HOW_MANY).forEach(this::submit);
    }

    private void submit(CasePlan plan) {
        SyntheticPerson person = plan.person();
        Answer application = api.createWithoutLogin(
                "/applications",
                RequestBody.with("channel", "ONLINE")
                        .and("areaCode", person.areaCode())
                        .and("applicant", Map.of("name", person.name(), "idNumber", person.idNumber()))
                        .and("requestedItems", List.of(serviceItem))
                        .and("consentToVerification", true)
                        .and("clientReference", plan.reference("online"))
                        .build());
        if (application.isCreated()) {
            requireProgress(application);
        }
    }

    /** The query code is in the first answer only, so only the first run can query the progress. */
    private void requireProgress(Answer application) {
        String receipt = application.body().path("receipt").asText();
        String code = application.body().path("queryCode").asText();
        Answer progress = api.getWithoutLogin("/public/applications/progress?receipt=" + receipt + "&code=" + code);
        if (!progress.state().equals(application.state())) {
            throw new DemoFailedException("The application " + receipt + " was " + application.state()
                    + " and is said to be " + progress.state() + ".");
        }
    }
}
