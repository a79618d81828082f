// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Stream;
import org.zhongfu.platform.kernel.AnsweredRefusal;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.ProblemType;

/** Writes a problem that ends the handling of a request; {@link AdmissionLimit} writes those from before. */
@ApplicationScoped
public class ProblemWriter {

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Event<AnsweredRefusal> written;

    ProblemWriter(HttpHeaders headers, UriInfo uri, Event<AnsweredRefusal> written) {
        this.headers = headers;
        this.uri = uri;
        this.written = written;
    }

    /** The response for a problem, in the language of the request. Tests observe both languages of each. */
    public Response write(Problem problem) {
        written.fire(new AnsweredRefusal(Stream.concat(
                        Stream.of(problem.detail()),
                        problem.violations().stream().map(Problem.Violation::message))
                .toList()));
        ProblemType type = problem.type();
        Response.ResponseBuilder response = Response.status(type.status())
                .type(ProblemBody.MEDIA_TYPE)
                .entity(ProblemBody.of(problem, Language.of(headers), uri.getPath(), RequestIds.current(headers)));
        if (problem.retryAfterSeconds() > 0) {
            response.header(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
        }
        if (type == ProblemType.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"zhongfu\"");
        }
        return response.build();
    }
}
