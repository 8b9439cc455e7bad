// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: dcr=e69c6a41eee733dfdea69287c238e8ec6696bdc2c7a3fe1c2225ed8201c65ffc

export interface paths {
    "/o/client/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a software statement for client credentials
         * @description Done once per installed application: credentials do not expire, are stored and reused without limit [FAQ]. A second
         *     registration makes the viewer sign in again, because profiles belong to the first pair [FAQ].
         */
        post: operations["registerClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/o/client/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange client credentials for an access token
         * @description Repeated whenever the current token is about to expire, never once per call [FAQ, TOK]. There is no refresh token:
         *     one source, [OAS], has it, and the operation page, which wins, has not [D6]. The parameters travel in a form body [TOK],
         *     not in the query as in [OAS] [D5]. The method is POST [TOK, OAS], not the GET of the migration tables [D17].
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: byte
         * @description Base64 text; decoded, a JSON object of device properties [XDI].
         */
        DeviceInfoValue: string;
        /** @description IP address, or a list of them as proxies add theirs; the first is the device [THR]. */
        DeviceAddress: string;
        /** @description Free text, as HTTP defines it. */
        UserAgentValue: string;
        /** @description HTML page of the proxy in front of the service [THR]. */
        ThrottledPage: string;
        /**
         * Format: password
         * @description Signed JSON Web Token in its compact form (three Base64URL parts between dots), downloaded once from the provider's
         *     dashboard and built into the application. It has no expiry but can be revoked [REG, FAQ, OVW]. A secret.
         */
        SoftwareStatement: string;
        /**
         * @description Identifier of one registered application instance [REG]. Printable ASCII, as in OAuth 2.0, which the mechanism
         *     follows (RFC 6749, appendix A.1) [GLO, OVW].
         */
        ClientId: string;
        /**
         * Format: password
         * @description The secret that belongs to the client identifier [REG]. Printable ASCII, as in OAuth 2.0, which the mechanism follows
         *     (RFC 6749, appendix A.2) [GLO, OVW].
         */
        ClientSecret: string;
        /**
         * @description OAuth 2.0 grant type. The sources never name another one, but say that a client uses one of the values given at its
         *     registration [TOK, S0, OAS].
         * @enum {string}
         */
        GrantType: "client_credentials";
        /** @description What an application sends to be registered [REG]. */
        RegisterClientRequest: {
            software_statement: components["schemas"]["SoftwareStatement"];
            /**
             * Format: uri
             * @description Where a browser returns after the sign-in; custom schemes are allowed [REG]. Optional in [REG]; [OAS] lists it as
             *     required although its own text calls it optional; optional wins [D4].
             */
            redirect_uri?: string;
        };
        /** @description The credentials of a registered application and what it may do with them [REG]. */
        ClientCredentials: {
            client_id: components["schemas"]["ClientId"];
            client_secret: components["schemas"]["ClientSecret"];
            /**
             * Format: int64
             * @description When the identifier was issued, in seconds since 1970-01-01 UTC. The unit is not written down; the ten digits of
             *     the example and RFC 7591 say seconds [D3]. The limits keep milliseconds out.
             */
            client_id_issued_at: number;
            /** @description The URIs that may be used where a browser must return to the application; may be empty [REG]. */
            redirect_uris: string[];
            /** @description The grant types this client may use at the token endpoint; with none it could get no token [REG]. */
            grant_types: components["schemas"]["GrantType"][];
            /** @description The APIs this client may call, e.g. `api:client:v2` [REG, OAS]. [OLD] lacks the property; it is required [D8]. */
            scopes: string[];
        };
        /** @description Why a registration was refused [REG]. [OAS] documents no body for this status; the operation page wins [D15]. */
        RegisterClientError400: {
            /**
             * @description `invalid_request`: a parameter is absent, repeated, has an unsupported value, or the request is malformed.
             *     `invalid_redirect_uri`: the redirect URI is not acceptable for this application. `invalid_software_statement`: the
             *     statement is not valid. `unapproved_software_statement`: the statement is not approved for use here [REG, OLD].
             * @enum {string}
             */
            error: "invalid_request" | "invalid_redirect_uri" | "invalid_software_statement" | "unapproved_software_statement";
        };
        /** @description The form an application sends to get an access token [TOK]. */
        IssueTokenRequest: {
            client_id: components["schemas"]["ClientId"];
            client_secret: components["schemas"]["ClientSecret"];
            grant_type: components["schemas"]["GrantType"];
        };
        /** @description A bearer token for the protected APIs [TOK]. */
        AccessToken: {
            /** @description Opaque identifier for tracking; a UUID in the example [TOK, OAS]. [OLD] lacks it; it is required [D7]. */
            id: string;
            /**
             * Format: password
             * @description The token itself, opaque to the client, sent after `Bearer` in the Authorization header [TOK, FLOW]: the
             *     characters that may stand there (RFC 6750, section 2.1). A secret.
             */
            access_token: string;
            /**
             * Format: int64
             * @description When the token was issued, in milliseconds since 1970-01-01 UTC [TOK]. The example of [OLDTOK] is in seconds;
             *     milliseconds win [D2], and the limits keep seconds out.
             */
            created_at: number;
            /**
             * Format: int64
             * @description Lifetime in seconds from the time of issue [TOK]. The sources show 3600, 21600 and 86400; only the type and the
             *     unit are contract [D1].
             */
            expires_in: number;
            /**
             * @description How the token is to be presented [TOK].
             * @constant
             */
            token_type: "bearer";
        };
        /** @description Why a token was refused [TOK]. Wrong credentials answer 400 here, not 401 or 403 as older texts say [D11]. */
        IssueTokenError400: {
            /**
             * @description `invalid_request`: a parameter is absent, repeated or has an unsupported value, there are several credentials, or
             *     the request is malformed. `invalid_client`: the credentials are not valid, the only case in which the application
             *     registers again. `unauthorized_client`: this client may not use this grant type. `unsupported_grant_type`: the
             *     server does not know this grant type; [OLDTOK] had no such code [D10].
             * @enum {string}
             */
            error: "invalid_request" | "invalid_client" | "unauthorized_client" | "unsupported_grant_type";
        };
    };
    responses: {
        /**
         * @description Too many requests of this device. The body is the proxy's HTML page and must not be parsed; there is no `Retry-After`.
         *     Wait at least one second [THR].
         */
        Throttled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["ThrottledPage"];
            };
        };
    };
    parameters: {
        /**
         * @description Base64 of a JSON object that describes the device [XDI]. Labelled required in [REG] and [TOK], although the text says
         *     what happens without it; the label wins [D13]. The decoded text is not checked: the documented examples are not
         *     valid JSON [D14].
         * @example eyJtb2RlbCI6IlR2LTEwMCIsIm9zTmFtZSI6Ik90aGVyIn0=
         */
        DeviceInfo: components["schemas"]["DeviceInfoValue"];
        /**
         * @description Public address of the streaming device where a server calls on its behalf. The rate limit counts by it; without it
         *     all viewers of that server share one allowance [THR].
         * @example 198.51.100.17
         */
        ForwardedFor: components["schemas"]["DeviceAddress"];
        /**
         * @description User agent of the application [REG, TOK].
         * @example LivingRoomTv/4.2
         */
        UserAgent: components["schemas"]["UserAgentValue"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    registerClient: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Base64 of a JSON object that describes the device [XDI]. Labelled required in [REG] and [TOK], although the text says
                 *     what happens without it; the label wins [D13]. The decoded text is not checked: the documented examples are not
                 *     valid JSON [D14].
                 * @example eyJtb2RlbCI6IlR2LTEwMCIsIm9zTmFtZSI6Ik90aGVyIn0=
                 */
                "X-Device-Info": components["parameters"]["DeviceInfo"];
                /**
                 * @description Public address of the streaming device where a server calls on its behalf. The rate limit counts by it; without it
                 *     all viewers of that server share one allowance [THR].
                 * @example 198.51.100.17
                 */
                "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
                /**
                 * @description User agent of the application [REG, TOK].
                 * @example LivingRoomTv/4.2
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The software statement and, if the application uses one, a redirect URI. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterClientRequest"];
            };
        };
        responses: {
            /** @description The client was registered [REG]. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCredentials"];
                };
            };
            /** @description The registration was refused [REG]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterClientError400"];
                };
            };
            429: components["responses"]["Throttled"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Base64 of a JSON object that describes the device [XDI]. Labelled required in [REG] and [TOK], although the text says
                 *     what happens without it; the label wins [D13]. The decoded text is not checked: the documented examples are not
                 *     valid JSON [D14].
                 * @example eyJtb2RlbCI6IlR2LTEwMCIsIm9zTmFtZSI6Ik90aGVyIn0=
                 */
                "X-Device-Info": components["parameters"]["DeviceInfo"];
                /**
                 * @description Public address of the streaming device where a server calls on its behalf. The rate limit counts by it; without it
                 *     all viewers of that server share one allowance [THR].
                 * @example 198.51.100.17
                 */
                "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
                /**
                 * @description User agent of the application [REG, TOK].
                 * @example LivingRoomTv/4.2
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The client credentials and the grant type. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["IssueTokenRequest"];
            };
        };
        responses: {
            /** @description The token was issued. The status is 201 [TOK, OAS], not the 200 of [OLD] [D9]. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /** @description The token was refused [TOK]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueTokenError400"];
                };
            };
            429: components["responses"]["Throttled"];
        };
    };
}

/** Base64 text; decoded, a JSON object of device properties [XDI]. */
export type DeviceInfoValue = components['schemas']['DeviceInfoValue'];
/** IP address, or a list of them as proxies add theirs; the first is the device [THR]. */
export type DeviceAddress = components['schemas']['DeviceAddress'];
/** Free text, as HTTP defines it. */
export type UserAgentValue = components['schemas']['UserAgentValue'];
/** HTML page of the proxy in front of the service [THR]. */
export type ThrottledPage = components['schemas']['ThrottledPage'];
/**
 * Signed JSON Web Token in its compact form (three Base64URL parts between dots), downloaded once from the provider's
 * dashboard and built into the application. It has no expiry but can be revoked [REG, FAQ, OVW]. A secret.
 */
export type SoftwareStatement = components['schemas']['SoftwareStatement'];
/**
 * Identifier of one registered application instance [REG]. Printable ASCII, as in OAuth 2.0, which the mechanism
 * follows (RFC 6749, appendix A.1) [GLO, OVW].
 */
export type ClientId = components['schemas']['ClientId'];
/**
 * The secret that belongs to the client identifier [REG]. Printable ASCII, as in OAuth 2.0, which the mechanism follows
 * (RFC 6749, appendix A.2) [GLO, OVW].
 */
export type ClientSecret = components['schemas']['ClientSecret'];
/**
 * OAuth 2.0 grant type. The sources never name another one, but say that a client uses one of the values given at its
 * registration [TOK, S0, OAS].
 */
export type GrantType = components['schemas']['GrantType'];
/** What an application sends to be registered [REG]. */
export type RegisterClientRequest = components['schemas']['RegisterClientRequest'];
/** The credentials of a registered application and what it may do with them [REG]. */
export type ClientCredentials = components['schemas']['ClientCredentials'];
/** Why a registration was refused [REG]. [OAS] documents no body for this status; the operation page wins [D15]. */
export type RegisterClientError400 = components['schemas']['RegisterClientError400'];
/** The form an application sends to get an access token [TOK]. */
export type IssueTokenRequest = components['schemas']['IssueTokenRequest'];
/** A bearer token for the protected APIs [TOK]. */
export type AccessToken = components['schemas']['AccessToken'];
/** Why a token was refused [TOK]. Wrong credentials answer 400 here, not 401 or 403 as older texts say [D11]. */
export type IssueTokenError400 = components['schemas']['IssueTokenError400'];
