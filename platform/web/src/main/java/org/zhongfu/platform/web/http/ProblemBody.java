// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.ProblemType;

/**
 * A refusal (RFC 9457, {@code application/problem+json}): what is wrong and what to do.
 *
 * @param type stable URI of the kind of problem; programs decide by it
 * @param title what the kind means, in the language of {@code Accept-Language}
 * @param status the HTTP status
 * @param detail what is wrong here and what to do, in the language of {@code Accept-Language}
 * @param instance the path asked for
 * @param violations the fields that are wrong; absent when no single field is
 * @param allowed for an illegal move, the codes of the states that can be reached from the present one
 * @param mergedInto id of the record that the requested one was merged into; absent when it was not merged
 * @param fourEyesRule code of the rule that requires another person for this step (双人复核), see
 *     {@code GET /api/v1/four-eyes-rules}; absent when no such rule refuses
 * @param traceId id of this request; quote it when asking for help
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        @Size(max = 200) String type,
        @Size(max = 200) String title,
        @Min(400) @Max(599) int status,
        @Size(max = 5000) String detail,
        @Nullable @Size(max = 5000) String instance,
        List<FieldViolation> violations,
        List<@Size(max = 64) String> allowed,
        @Nullable @Size(max = 64) String mergedInto,
        @Nullable @Size(max = 64) String fourEyesRule,
        @Nullable @Size(max = 64) String traceId) {

    static final String MEDIA_TYPE = "application/problem+json";

    static ProblemBody of(Problem problem, Locale language, String path, @Nullable String requestId) {
        ProblemType type = problem.type();
        return new ProblemBody(
                type.uri(),
                type.title().in(language),
                type.status(),
                problem.detail().in(language),
                path,
                problem.violations().stream()
                        .map(violation -> new FieldViolation(
                                violation.field(), violation.message().in(language)))
                        .toList(),
                problem.allowed(),
                problem.mergedInto(),
                problem.fourEyesRule(),
                requestId);
    }

    /**
     * What is wrong with one field.
     *
     * @param field its path in the request, for example {@code visits[0].start}
     * @param message what to do
     */
    public record FieldViolation(
            @Size(max = 500) String field, @Size(max = 5000) String message) {}
}
