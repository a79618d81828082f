// SPDX-License-Identifier: Apache-2.0
/** Requests that must be refused, made from the description of the API: every operation of a service is tried with them. */
@NullMarked
package org.zhongfu.testkit.misuse;

import org.jspecify.annotations.NullMarked;
