// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A problem on the wire (RFC 9457, {@code application/problem+json}).
 *
 * @param type stable URI of the kind of problem
 * @param title what the kind means
 * @param status the HTTP status
 * @param detail what is wrong here and what to do, in the language of {@code Accept-Language}
 * @param instance the path asked for
 * @param violations fields that are wrong
 * @param allowed states that can be reached from the present one, for an illegal move
 * @param traceId quote it when asking for help
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        List<FieldViolation> violations,
        List<String> allowed,
        @Nullable String traceId) {

    /**
     * What is wrong with one field.
     *
     * @param field its path in the request
     * @param message what to do
     */
    public record FieldViolation(String field, String message) {}
}
