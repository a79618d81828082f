// SPDX-License-Identifier: Apache-2.0
/** Visits over HTTP. */
@NullMarked
package org.zhongfu.workorder.visit.web;

import org.jspecify.annotations.NullMarked;
