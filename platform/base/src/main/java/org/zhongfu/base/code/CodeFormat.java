// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.code;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A code of an open list: 2 to 64 capital letters, digits and underscores. Null is valid. */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Pattern(regexp = "[A-Z][A-Z0-9_]{1,63}")
@Constraint(validatedBy = {})
public @interface CodeFormat {

    /** Unused: the constraint it is composed of brings its own message. */
    String message() default "";

    /** Validation groups; unused. */
    Class<?>[] groups() default {};

    /** Payload; unused. */
    Class<? extends Payload>[] payload() default {};
}
