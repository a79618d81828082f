// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Each test of the class begins at the present moment, and the clock of the service stands still until the test lets time pass: the days it
 * counts from are the same at its beginning and at its end, also at midnight.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoppedClock {}
