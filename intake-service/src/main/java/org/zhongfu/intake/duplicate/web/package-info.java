// SPDX-License-Identifier: Apache-2.0
/** Possible duplicates over HTTP. */
@NullMarked
package org.zhongfu.intake.duplicate.web;

import org.jspecify.annotations.NullMarked;
