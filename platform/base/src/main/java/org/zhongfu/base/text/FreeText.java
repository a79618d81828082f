// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.text;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A component of an answer that holds what somebody wrote freely. ID numbers and mobile numbers in it are replaced by stars,
 * except for callers who read names in full.
 *
 * <p>Only for records that are answers: what is stored is not masked.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@JacksonAnnotationsInside
@JsonSerialize(using = MaskedTextSerializer.class)
public @interface FreeText {}
