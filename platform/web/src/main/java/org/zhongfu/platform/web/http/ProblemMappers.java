// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.zhongfu.platform.kernel.CauseChain;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Problem.Violation;
import org.zhongfu.platform.web.ProblemType;

/** Maps every exception that ends a request to a problem of the catalogue. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final Map<Integer, ProblemType> BY_STATUS = List.of(
                    ProblemType.MALFORMED,
                    ProblemType.UNAUTHENTICATED,
                    ProblemType.FORBIDDEN,
                    ProblemType.NOT_FOUND,
                    ProblemType.METHOD_NOT_ALLOWED,
                    ProblemType.NOT_ACCEPTABLE,
                    ProblemType.TOO_LARGE,
                    ProblemType.UNSUPPORTED_TYPE,
                    ProblemType.UNAVAILABLE)
            .stream()
            .collect(Collectors.toMap(ProblemType::status, type -> type));

    private static final int SIGN_IN_RETRY_SECONDS = 5;

    private final ProblemWriter writer;
    private final SignInFaults signIn;

    ProblemMappers(ProblemWriter writer, SignInFaults signIn) {
        this.writer = writer;
        this.signIn = signIn;
    }

    @ServerExceptionMapper
    Response problem(Problem problem) {
        return writer.write(problem);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException exception) {
        boolean ours = exception.getConstraintViolations().stream()
                .anyMatch(violation -> violation.getExecutableReturnValue() != null);
        if (ours) {
            return unexpected(exception);
        }
        return writer.write(Problem.invalid(exception.getConstraintViolations().stream()
                .map(ProblemMappers::violation)
                .toList()));
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException exception) {
        return writer.write(malformedField(exception));
    }

    @ServerExceptionMapper
    Response unreadable(JacksonException exception) {
        return writer.write(
                exception instanceof JsonMappingException mapping
                                && !mapping.getPath().isEmpty()
                        ? malformedField(mapping)
                        : Problem.of(
                                ProblemType.MALFORMED,
                                "The body is not valid JSON (RFC 8259).",
                                "请求体不是有效的 JSON（RFC 8259）。"));
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    Response unauthenticated(Exception exception) {
        if (signIn.isOutage(exception)) {
            return writer.write(Problem.signInUnavailable(SIGN_IN_RETRY_SECONDS));
        }
        return writer.write(Problem.of(
                ProblemType.UNAUTHENTICATED,
                "Send a valid access token for this API: Authorization: Bearer <token>. Tokens come from /auth.",
                "请携带有效的访问令牌：Authorization: Bearer <token>，令牌由 /auth 签发。"));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException exception) {
        return writer.write(Problem.forbidden(
                "Your role may not do this. Ask your organisation's administrator if it should.",
                "当前角色无权执行此操作，如有需要请联系本单位管理员。"));
    }

    @ServerExceptionMapper
    Response standard(WebApplicationException exception) {
        int status = exception.getResponse().getStatus();
        if (exception.getCause() instanceof JacksonException unreadable) {
            return unreadable(unreadable);
        }
        ProblemType type = BY_STATUS.get(status);
        if (type == null) {
            return status >= 500 ? unexpected(exception) : exception.getResponse();
        }
        return writer.write(
                type == ProblemType.NOT_FOUND
                        ? Problem.notFound()
                        : Problem.of(type, say(type).en(), say(type).zh()));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable exception) {
        return writer.write(DatabaseFaults.problemIn(exception).orElseGet(() -> {
            // Only the type and the place: a message may contain data.
            LOG.errorf(
                    CauseChain.withoutMessages(exception),
                    "Unexpected %s",
                    exception.getClass().getName());
            return Problem.of(
                    ProblemType.INTERNAL,
                    "Something went wrong on our side and nothing was written. Report the trace id.",
                    "系统内部错误，未写入任何数据，请提供 traceId 联系我们。");
        }));
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        // An element of a list is named list[0].<list element>; the caller wrote list[0].
        String path = violation.getPropertyPath().toString().replaceAll("\\.<[a-z ]+>", "");
        // The path starts with the method and its parameter: submit.body.name
        String[] steps = path.split("\\.", 3);
        String field = steps.length == 3 ? steps[2] : steps[steps.length - 1];
        return new Violation(field, ConstraintTexts.of(violation));
    }

    private static Problem malformedField(JsonMappingException exception) {
        String field = exception.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        field = field.startsWith(".") ? field.substring(1) : field;
        if (exception instanceof UnrecognizedPropertyException) {
            return Problem.invalid(field, "is not a field of this request; remove it", "不是本请求的字段，请删除");
        }
        if (exception instanceof StrictJson.Refused refused) {
            return Problem.invalid(field, refused.text().en(), refused.text().zh());
        }
        return Problem.invalid(List.of(new Violation(field.isEmpty() ? "body" : field, TypeTexts.wantedBy(exception))));
    }

    private static LocalizedText say(ProblemType type) {
        return switch (type) {
            case METHOD_NOT_ALLOWED ->
                LocalizedText.of("This path does not support the method; see /api/docs.", "该地址不支持此方法，参见 /api/docs。");
            case UNSUPPORTED_TYPE ->
                LocalizedText.of("Send the body as application/json.", "请以 application/json 发送请求体。");
            case NOT_ACCEPTABLE -> LocalizedText.of("Ask for application/json.", "请以 application/json 接收结果。");
            case TOO_LARGE -> LocalizedText.of("Send less at once.", "请减少单次提交的内容。");
            case UNAVAILABLE -> LocalizedText.of("Send the same request again shortly.", "请稍后重新发送。");
            default -> LocalizedText.of("The request cannot be understood; see /api/docs.", "无法理解该请求，参见 /api/docs。");
        };
    }
}
