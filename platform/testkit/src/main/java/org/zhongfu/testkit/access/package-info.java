// SPDX-License-Identifier: Apache-2.0
/** The access matrix of a service: which role reaches which records by which operation, and reads which fields how. */
@NullMarked
package org.zhongfu.testkit.access;

import org.jspecify.annotations.NullMarked;
