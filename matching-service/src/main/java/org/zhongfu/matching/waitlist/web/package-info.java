// SPDX-License-Identifier: Apache-2.0
/** The waiting list over HTTP. */
@NullMarked
package org.zhongfu.matching.waitlist.web;

import org.jspecify.annotations.NullMarked;
