// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.zhongfu.platform.messaging.audit.AuditsRefusals;

/**
 * Runs a POST in one transaction and, when the caller sent an {@code Idempotency-Key}, at most once: the answer is
 * stored in the same transaction and returned to every retry. The method must return a {@code RestResponse}.
 *
 * <p>Same key and body: the stored answer, if the caller may still see the records of its path and of its Location; otherwise
 * the refusal (404 or 403) of the operation that reads them. Same key, other body: 422. Still running: 409. A request that failed
 * stored nothing, so it may be sent again with the same key.
 *
 * <p>Its refusals leave audit entries where a rule asks for them ({@link AuditsRefusals}).
 */
@AuditsRefusals
@jakarta.interceptor.InterceptorBinding
@Inherited
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /** The most characters of a key. */
    int MAX_KEY_LENGTH = 255;
}
