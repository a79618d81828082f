// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.zhongfu.client.ApiClient;
import org.zhongfu.client.ApiException;
import org.zhongfu.client.api.ApplicationsApi;
import org.zhongfu.client.model.Applicant;
import org.zhongfu.client.model.ApplicationStatus;
import org.zhongfu.client.model.ApplicationView;
import org.zhongfu.client.model.Problem;
import org.zhongfu.client.model.ReceiveApplicationRequest;
import org.zhongfu.client.model.SubmitApplicationRequest;

/** A program of a partner that has only the client generated from the API description. */
final class GeneratedClientStory {

    private static final String ENGLISH = "en";
    private static final String NO_KEY = null;

    private final ApiClient client = new ApiClient();
    private final ApplicationsApi applications;

    GeneratedClientStory(URI base, Supplier<String> token) {
        client.updateBaseUri(base.toString().replaceFirst("/$", ""));
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token.get()));
        // It copies address and interceptor of the client when it is made.
        applications = new ApplicationsApi(client);
    }

    void run() throws Exception {
        ApplicationView submitted = applications.submitApplication(
                request("652301"), UUID.randomUUID().toString(), ENGLISH);
        ApplicationView read = applications.getApplication(submitted.getId(), "zh-CN");
        assertThat(read.getStatus()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(read.getRequestedItems()).containsExactly("HOME_COOKING");
        assertThat(read.getOccurredAt()).isEqualTo(submitted.getOccurredAt());

        ApplicationView received = applications.receiveApplication(
                read.getId(), etagOf(read), new ReceiveApplicationRequest(), NO_KEY, ENGLISH);
        assertThat(received.getStatus()).isEqualTo(ApplicationStatus.RECEIVED);

        Problem wrongField = problemOf(() -> applications.submitApplication(request("999"), NO_KEY, ENGLISH));
        assertThat(wrongField.getStatus()).isEqualTo(400);
        assertThat(wrongField.getViolations()).singleElement().satisfies(violation -> assertThat(violation.getField())
                .isEqualTo("areaCode"));

        Problem stale = problemOf(() -> applications.receiveApplication(
                read.getId(), etagOf(read), new ReceiveApplicationRequest(), NO_KEY, ENGLISH));
        assertThat(stale.getStatus()).isEqualTo(412);
        assertThat(stale.getTitle()).isNotBlank();

        Problem unknown = problemOf(() -> applications.getApplication(UUID.randomUUID(), ENGLISH));
        assertThat(unknown.getStatus()).isEqualTo(404);
    }

    private Problem problemOf(ThrowingCallable call) throws Exception {
        ApiException refused = catchThrowableOfType(ApiException.class, call);
        return client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
    }

    private static String etagOf(ApplicationView view) {
        return "\"" + view.getVersion() + "\"";
    }

    private static SubmitApplicationRequest request(String areaCode) {
        return new SubmitApplicationRequest()
                .channel("DESK")
                .areaCode(areaCode)
                .applicant(new Applicant().name("阿依古丽·买买提"))
                .requestedItems(List.of("HOME_COOKING"))
                .consentToVerification(true);
    }
}
