// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.token;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.zhongfu.gateway.problem.ProblemType;

/** Verifies the bearer token of a request and returns the kind of failure; the services verify it again. */
@Singleton
public class TokenCheck {

    private static final Logger LOG = Logger.getLogger(TokenCheck.class);
    private static final String BEARER = "bearer ";

    private final IdentityProviderManager identities;

    TokenCheck(IdentityProviderManager identities) {
        this.identities = identities;
    }

    /** Never fails; may answer on another thread, as the keys may have to be fetched. */
    public Uni<Caller> callerOf(RoutingContext context) {
        String authorization = context.request().getHeader("Authorization");
        if (authorization == null) {
            return Uni.createFrom().item(new Caller.Anonymous());
        }
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return Uni.createFrom().item(new Caller.Refused(ProblemType.TOKEN_INVALID));
        }
        // The answer of the framework is an empty 401; ours says what to do.
        context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        return QuarkusHttpUser.getSecurityIdentity(context, identities)
                .onItem()
                .transform(TokenCheck::caller)
                .onFailure()
                .recoverWithItem(failure -> new Caller.Refused(reason(failure)));
    }

    private static Caller caller(@Nullable SecurityIdentity identity) {
        if (identity != null && !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token) {
            String subject = token.getSubject();
            if (subject != null && !subject.isBlank()) {
                return new Caller.SignedIn(subject);
            }
        }
        return new Caller.Refused(ProblemType.TOKEN_INVALID);
    }

    private static ProblemType reason(Throwable failure) {
        boolean aboutTheToken = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidJwtException invalid) {
                return reason(invalid);
            }
            aboutTheToken |= cause instanceof JoseException;
        }
        boolean onlyRefused = failure instanceof AuthenticationFailedException && failure.getCause() == null;
        if (aboutTheToken || onlyRefused) {
            return ProblemType.TOKEN_INVALID;
        }
        LOG.warnf("a token could not be verified: %s", failure.toString());
        return ProblemType.SIGN_IN_UNAVAILABLE;
    }

    private static ProblemType reason(InvalidJwtException invalid) {
        if (invalid.hasErrorCode(ErrorCodes.EXPIRED)) {
            return ProblemType.TOKEN_EXPIRED;
        }
        boolean forOthers = invalid.hasErrorCode(ErrorCodes.AUDIENCE_INVALID)
                || invalid.hasErrorCode(ErrorCodes.AUDIENCE_MISSING)
                || invalid.hasErrorCode(ErrorCodes.ISSUER_INVALID)
                || invalid.hasErrorCode(ErrorCodes.ISSUER_MISSING);
        return forOthers ? ProblemType.TOKEN_FOR_OTHERS : ProblemType.TOKEN_INVALID;
    }
}
