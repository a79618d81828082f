// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the {@code If-Match} of an operation that a device without a network may send without it. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface OptionalVersion {}
