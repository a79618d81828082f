// SPDX-License-Identifier: Apache-2.0
/** Tests of the central audit over HTTP. */
@NullMarked
package org.zhongfu.evaluation.audit.web;

import org.jspecify.annotations.NullMarked;
