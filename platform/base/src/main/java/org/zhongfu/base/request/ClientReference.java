// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.request;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.zhongfu.platform.kernel.PlainText;

/** The caller's own permanent reference of a record, in any request: a text of at most 120 characters. Null is valid. */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@PlainText(max = 120)
@Constraint(validatedBy = {})
public @interface ClientReference {

    /** Unused: the constraint it is composed of brings its own message. */
    String message() default "";

    /** Validation groups; unused. */
    Class<?>[] groups() default {};

    /** Payload; unused. */
    Class<? extends Payload>[] payload() default {};
}
