// SPDX-License-Identifier: Apache-2.0
/** Evidence over HTTP. */
@NullMarked
package org.zhongfu.intake.evidence.web;

import org.jspecify.annotations.NullMarked;
