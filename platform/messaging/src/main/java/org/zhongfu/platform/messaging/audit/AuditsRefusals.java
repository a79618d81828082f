// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.audit;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method of a resource whose refusals leave audit entries: they are written after the transaction of the method has
 * ended, by {@link RefusalAudit}.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AuditsRefusals {}
