// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.ProblemType;

/** The only place where a problem becomes a response. */
@ApplicationScoped
public class ProblemWriter {

    private static final String PROBLEM_JSON = "application/problem+json";

    private final HttpHeaders headers;
    private final UriInfo uri;

    ProblemWriter(HttpHeaders headers, UriInfo uri) {
        this.headers = headers;
        this.uri = uri;
    }

    /** The response for a problem, in the language of the request. */
    public Response write(Problem problem) {
        Locale locale = Language.of(headers);
        ProblemType type = problem.type();
        ProblemBody body = new ProblemBody(
                type.uri(),
                type.title().in(locale),
                type.status(),
                problem.detail().in(locale),
                uri.getPath(),
                problem.violations().stream()
                        .map(v -> new ProblemBody.FieldViolation(
                                v.field(), v.message().in(locale)))
                        .toList(),
                problem.allowed(),
                RequestIds.current(headers));
        Response.ResponseBuilder response =
                Response.status(type.status()).type(PROBLEM_JSON).entity(body);
        if (problem.retryAfterSeconds() > 0) {
            response.header(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
        }
        if (type == ProblemType.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"zhongfu\"");
        }
        return response.build();
    }
}
