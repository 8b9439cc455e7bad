// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: vantage-clients=fba4679f969a44ced5711f41f89be15326e09942e3df12da8dd21c21885e1a0f

export interface paths {
    "/api/adminapi2/v1/tenants/{tenantId}/clients/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a client of a tenant
         * @description The page's example sends no content type; JSON is taken as the ordinary one, and the JSON Patch type of the other operation
         *     is accepted too [A2]. In both cases the body is one JSON object.
         */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adminapi2/v1/tenants/{tenantId}/clients/{clientId}/secrets/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a secret for a client
         * @description A client may hold several secrets, so that a new one is in use before the old one expires. The value is in this answer
         *     and nowhere else; afterwards only its first three characters can be seen [S3].
         *
         *     The page's examples send `application/json-patch+json` with one JSON object, not a list of patches; ordinary JSON is accepted too
         *     [A3].
         */
        post: operations["createClientSecret"];
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
        /** @description Identifier of a tenant; its form is not stated [S3]. */
        TenantIdValue: string;
        /** @description Identifier of a client, chosen by its creator [S3]. */
        VantageClientId: string;
        /** @description Name for display, e.g. that of the application [S3]. */
        ClientName: string;
        /**
         * @description Whether a refresh token comes with the access token [S3].
         * @default false
         */
        AllowOfflineAccess: boolean;
        /**
         * @description Whether the user may have the consent decision stored [S3].
         * @default true
         */
        AllowRememberConsent: boolean;
        /**
         * @description Whether back-channel logout is needed [S3].
         * @default true
         */
        BackChannelLogoutSessionRequired: boolean;
        /**
         * @description Whether the client needs a secret [S3].
         * @default true
         */
        RequireClientSecret: boolean;
        /**
         * @description Whether the consent screen is shown [S3].
         * @default false
         */
        RequireConsent: boolean;
        /**
         * @description With false, the authorization code flow is allowed with PKCE only [S3].
         * @default false
         */
        AllowNoPkce: boolean;
        /** @description The OAuth grant types that may be used; the page has no list of values [S3]. */
        AllowedGrantTypes: string[];
        /** @description Origins that browsers may call from. The text sounds like yes or no, the example is an array; the example wins [A5]. */
        AllowedCorsOrigins: string[];
        /**
         * @description Exactly the three scopes, in any order. The text has them as one text between blanks, the example as an array; the example
         *     wins [A6].
         */
        AllowedScopes: ("openid" | "permissions" | "publicapi.all")[];
        /** @description Where a browser may go after a logout [S3]. */
        PostLogoutRedirectUris: string[];
        /** @description Where a browser may bring the authorization to [S3]. */
        RedirectUris: string[];
        /**
         * Format: int64
         * @description How long an access token is valid; 24 hours by default [S3]. Whole seconds are an assumption [A4].
         * @default 86400
         */
        AccessTokenLifetime: number;
        /**
         * Format: int64
         * @description How long, from the first access token on, a refresh token may renew; 30 days by default [S3]. Whole seconds are an
         *     assumption [A4].
         * @default 2592000
         */
        RefreshTokenLifetime: number;
        /**
         * @description Must be true for Resource Owner Password Credentials, which is for trusted confidential clients only. Named in a
         *     note, absent from the table; its default is not stated [S3].
         */
        AllowRopc: boolean;
        /**
         * @description A client to create [S3]. Which members are required is not stated; the four that have no default and without which
         *     a client makes no sense are, as an assumption [A1].
         */
        CreateClientRequest: {
            clientId: components["schemas"]["VantageClientId"];
            clientName: components["schemas"]["ClientName"];
            allowOfflineAccess?: components["schemas"]["AllowOfflineAccess"];
            allowRememberConsent?: components["schemas"]["AllowRememberConsent"];
            backChannelLogoutSessionRequired?: components["schemas"]["BackChannelLogoutSessionRequired"];
            requireClientSecret?: components["schemas"]["RequireClientSecret"];
            requireConsent?: components["schemas"]["RequireConsent"];
            allowNoPkce?: components["schemas"]["AllowNoPkce"];
            allowedGrantTypes: components["schemas"]["AllowedGrantTypes"];
            allowedCorsOrigins?: components["schemas"]["AllowedCorsOrigins"];
            allowedScopes: components["schemas"]["AllowedScopes"];
            postLogoutRedirectUris?: components["schemas"]["PostLogoutRedirectUris"];
            redirectUris?: components["schemas"]["RedirectUris"];
            accessTokenLifetime?: components["schemas"]["AccessTokenLifetime"];
            refreshTokenLifetime?: components["schemas"]["RefreshTokenLifetime"];
            allowRopc?: components["schemas"]["AllowRopc"];
        };
        /**
         * @description A client as stored. That the answer describes the client is on the page; that it has the members of the request, and
         *     all those that have a default, is an assumption [S3].
         */
        Client: {
            clientId: components["schemas"]["VantageClientId"];
            clientName: components["schemas"]["ClientName"];
            allowOfflineAccess: components["schemas"]["AllowOfflineAccess"];
            allowRememberConsent: components["schemas"]["AllowRememberConsent"];
            backChannelLogoutSessionRequired: components["schemas"]["BackChannelLogoutSessionRequired"];
            requireClientSecret: components["schemas"]["RequireClientSecret"];
            requireConsent: components["schemas"]["RequireConsent"];
            allowNoPkce: components["schemas"]["AllowNoPkce"];
            allowedGrantTypes: components["schemas"]["AllowedGrantTypes"];
            allowedCorsOrigins?: components["schemas"]["AllowedCorsOrigins"];
            allowedScopes: components["schemas"]["AllowedScopes"];
            postLogoutRedirectUris?: components["schemas"]["PostLogoutRedirectUris"];
            redirectUris?: components["schemas"]["RedirectUris"];
            accessTokenLifetime: components["schemas"]["AccessTokenLifetime"];
            refreshTokenLifetime: components["schemas"]["RefreshTokenLifetime"];
            allowRopc?: components["schemas"]["AllowRopc"];
        };
        /** @description A secret to create [S3]. */
        CreateClientSecretRequest: {
            /** @description Short note that tells secrets apart [S3]. */
            description?: string;
            /**
             * Format: date-time
             * @description Start of validity; the table writes it as two words, the example decides. No default is stated [S3].
             */
            startTime?: string;
            /**
             * Format: date-time
             * @description End of validity, one day to three years ahead; six months to the day after the creation by default [S3]. Whether the range
             *     counts from `startTime` or from the creation is not stated; from the creation is an assumption. The service
             *     judges the range, a schema cannot.
             */
            expiration?: string;
        };
        /** @description A new secret and its validity [S3]. An identifier and the note are not mentioned for this answer, so they are not here. */
        ClientSecret: {
            /**
             * Format: password
             * @description The secret. It can be seen in this answer only and cannot be recovered [S3].
             */
            value: string;
            /**
             * Format: date-time
             * @description Start of validity. The page prints this name and the next as one word [S3].
             */
            startTime: string;
            /**
             * Format: date-time
             * @description End of validity [S3].
             */
            expiration: string;
            /**
             * @description First three characters of the value: what can still be seen later. Whether this answer has it already is not
             *     stated, so it is optional [A7].
             */
            valueDisplay?: string;
        };
        /**
         * Format: uri-reference
         * @description Identifies the kind of problem; `about:blank` says no more than the status. An assumption (RFC 9457).
         */
        ProblemType: string;
        /** @description The kind of problem in a few words. An assumption (RFC 9457). */
        ProblemTitle: string;
        /** @description What is wrong in this case. An assumption (RFC 9457). */
        ProblemDetail: string;
        /**
         * Format: uri-reference
         * @description Identifies this case. An assumption (RFC 9457).
         */
        ProblemInstance: string;
        /**
         * @description The problem of a 400 answer. An assumption (RFC 9457). Open, because that standard lets a provider add members and
         *     tells clients to ignore those they do not know.
         */
        Problem400: {
            type?: components["schemas"]["ProblemType"];
            title: components["schemas"]["ProblemTitle"];
            /**
             * Format: int32
             * @description The HTTP status again.
             * @constant
             */
            status: 400;
            detail?: components["schemas"]["ProblemDetail"];
            instance?: components["schemas"]["ProblemInstance"];
            [key: string]: unknown | undefined;
        };
        /**
         * @description The problem of a 401 answer. An assumption (RFC 9457). Open, because that standard lets a provider add members and
         *     tells clients to ignore those they do not know.
         */
        Problem401: {
            type?: components["schemas"]["ProblemType"];
            title: components["schemas"]["ProblemTitle"];
            /**
             * Format: int32
             * @description The HTTP status again.
             * @constant
             */
            status: 401;
            detail?: components["schemas"]["ProblemDetail"];
            instance?: components["schemas"]["ProblemInstance"];
            [key: string]: unknown | undefined;
        };
        /**
         * @description The problem of a 403 answer. An assumption (RFC 9457). Open, because that standard lets a provider add members and
         *     tells clients to ignore those they do not know.
         */
        Problem403: {
            type?: components["schemas"]["ProblemType"];
            title: components["schemas"]["ProblemTitle"];
            /**
             * Format: int32
             * @description The HTTP status again.
             * @constant
             */
            status: 403;
            detail?: components["schemas"]["ProblemDetail"];
            instance?: components["schemas"]["ProblemInstance"];
            [key: string]: unknown | undefined;
        };
        /**
         * @description The problem of a 404 answer. An assumption (RFC 9457). Open, because that standard lets a provider add members and
         *     tells clients to ignore those they do not know.
         */
        Problem404: {
            type?: components["schemas"]["ProblemType"];
            title: components["schemas"]["ProblemTitle"];
            /**
             * Format: int32
             * @description The HTTP status again.
             * @constant
             */
            status: 404;
            detail?: components["schemas"]["ProblemDetail"];
            instance?: components["schemas"]["ProblemInstance"];
            [key: string]: unknown | undefined;
        };
        /**
         * @description The problem of a 409 answer. An assumption (RFC 9457). Open, because that standard lets a provider add members and
         *     tells clients to ignore those they do not know.
         */
        Problem409: {
            type?: components["schemas"]["ProblemType"];
            title: components["schemas"]["ProblemTitle"];
            /**
             * Format: int32
             * @description The HTTP status again.
             * @constant
             */
            status: 409;
            detail?: components["schemas"]["ProblemDetail"];
            instance?: components["schemas"]["ProblemInstance"];
            [key: string]: unknown | undefined;
        };
        /**
         * @description The problem of a 415 answer. An assumption (RFC 9457). Open, because that standard lets a provider add members and
         *     tells clients to ignore those they do not know.
         */
        Problem415: {
            type?: components["schemas"]["ProblemType"];
            title: components["schemas"]["ProblemTitle"];
            /**
             * Format: int32
             * @description The HTTP status again.
             * @constant
             */
            status: 415;
            detail?: components["schemas"]["ProblemDetail"];
            instance?: components["schemas"]["ProblemInstance"];
            [key: string]: unknown | undefined;
        };
        /**
         * @description The problem of a 429 answer. An assumption (RFC 9457). Open, because that standard lets a provider add members and
         *     tells clients to ignore those they do not know.
         */
        Problem429: {
            type?: components["schemas"]["ProblemType"];
            title: components["schemas"]["ProblemTitle"];
            /**
             * Format: int32
             * @description The HTTP status again.
             * @constant
             */
            status: 429;
            detail?: components["schemas"]["ProblemDetail"];
            instance?: components["schemas"]["ProblemInstance"];
            [key: string]: unknown | undefined;
        };
        /**
         * @description The problem of a 500 answer. An assumption (RFC 9457). Open, because that standard lets a provider add members and
         *     tells clients to ignore those they do not know.
         */
        Problem500: {
            type?: components["schemas"]["ProblemType"];
            title: components["schemas"]["ProblemTitle"];
            /**
             * Format: int32
             * @description The HTTP status again.
             * @constant
             */
            status: 500;
            detail?: components["schemas"]["ProblemDetail"];
            instance?: components["schemas"]["ProblemInstance"];
            [key: string]: unknown | undefined;
        };
    };
    responses: {
        /**
         * @description The body is not valid JSON, has a wrong type or scope set, or an expiration outside one day to three years. An assumption by HTTP convention: the page
         *     lists no error, so the problem object is assumed as well and may be missing.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem400"];
            };
        };
        /**
         * @description The access token is absent or not valid. An assumption by HTTP convention: the page
         *     lists no error, so the problem object is assumed as well and may be missing.
         */
        Unauthorised: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem401"];
            };
        };
        /**
         * @description The access token has no administration rights for this tenant. An assumption by HTTP convention: the page
         *     lists no error, so the problem object is assumed as well and may be missing.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem403"];
            };
        };
        /**
         * @description The tenant or the client is unknown. An assumption by HTTP convention: the page
         *     lists no error, so the problem object is assumed as well and may be missing.
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem404"];
            };
        };
        /**
         * @description The client identifier is in use already. An assumption by HTTP convention: the page
         *     lists no error, so the problem object is assumed as well and may be missing.
         */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem409"];
            };
        };
        /**
         * @description The content type of the request is not accepted. An assumption by HTTP convention: the page
         *     lists no error, so the problem object is assumed as well and may be missing.
         */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem415"];
            };
        };
        /**
         * @description Too many requests. An assumption by HTTP convention: the page
         *     lists no error, so the problem object is assumed as well and may be missing.
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem429"];
            };
        };
        /**
         * @description The service failed. An assumption by HTTP convention: the page
         *     lists no error, so the problem object is assumed as well and may be missing.
         */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem500"];
            };
        };
    };
    parameters: {
        /**
         * @description Identifier of the tenant; the page has no example [S3].
         * @example tenant-of-the-examples
         */
        TenantId: components["schemas"]["TenantIdValue"];
        /**
         * @description Identifier of the client that gets the secret [S3].
         * @example invoice-desk
         */
        ClientIdInPath: components["schemas"]["VantageClientId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the tenant; the page has no example [S3].
                 * @example tenant-of-the-examples
                 */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /** @description The client to create [S3]. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClientRequest"];
                "application/json-patch+json": components["schemas"]["CreateClientRequest"];
            };
        };
        responses: {
            /**
             * @description The client was created. The page says that the answer describes the new client [S3]; the status and the members (those
             *     of the request, defaults filled in) are an assumption.
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the tenant; the page has no example [S3].
                 * @example tenant-of-the-examples
                 */
                tenantId: components["parameters"]["TenantId"];
                /**
                 * @description Identifier of the client that gets the secret [S3].
                 * @example invoice-desk
                 */
                clientId: components["parameters"]["ClientIdInPath"];
            };
            cookie?: never;
        };
        /** @description Validity and note of the secret; every member may be left out [S3]. */
        requestBody: {
            content: {
                "application/json-patch+json": components["schemas"]["CreateClientSecretRequest"];
                "application/json": components["schemas"]["CreateClientSecretRequest"];
            };
        };
        responses: {
            /** @description The secret was created. The answer holds its value and its validity [S3]; the status is an assumption. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}

/** Identifier of a tenant; its form is not stated [S3]. */
export type TenantIdValue = components['schemas']['TenantIdValue'];
/** Identifier of a client, chosen by its creator [S3]. */
export type VantageClientId = components['schemas']['VantageClientId'];
/** Name for display, e.g. that of the application [S3]. */
export type ClientName = components['schemas']['ClientName'];
/** Whether a refresh token comes with the access token [S3]. */
export type AllowOfflineAccess = components['schemas']['AllowOfflineAccess'];
/** Whether the user may have the consent decision stored [S3]. */
export type AllowRememberConsent = components['schemas']['AllowRememberConsent'];
/** Whether back-channel logout is needed [S3]. */
export type BackChannelLogoutSessionRequired = components['schemas']['BackChannelLogoutSessionRequired'];
/** Whether the client needs a secret [S3]. */
export type RequireClientSecret = components['schemas']['RequireClientSecret'];
/** Whether the consent screen is shown [S3]. */
export type RequireConsent = components['schemas']['RequireConsent'];
/** With false, the authorization code flow is allowed with PKCE only [S3]. */
export type AllowNoPkce = components['schemas']['AllowNoPkce'];
/** The OAuth grant types that may be used; the page has no list of values [S3]. */
export type AllowedGrantTypes = components['schemas']['AllowedGrantTypes'];
/** Origins that browsers may call from. The text sounds like yes or no, the example is an array; the example wins [A5]. */
export type AllowedCorsOrigins = components['schemas']['AllowedCorsOrigins'];
/**
 * Exactly the three scopes, in any order. The text has them as one text between blanks, the example as an array; the example
 * wins [A6].
 */
export type AllowedScopes = components['schemas']['AllowedScopes'];
/** Where a browser may go after a logout [S3]. */
export type PostLogoutRedirectUris = components['schemas']['PostLogoutRedirectUris'];
/** Where a browser may bring the authorization to [S3]. */
export type RedirectUris = components['schemas']['RedirectUris'];
/** How long an access token is valid; 24 hours by default [S3]. Whole seconds are an assumption [A4]. */
export type AccessTokenLifetime = components['schemas']['AccessTokenLifetime'];
/**
 * How long, from the first access token on, a refresh token may renew; 30 days by default [S3]. Whole seconds are an
 * assumption [A4].
 */
export type RefreshTokenLifetime = components['schemas']['RefreshTokenLifetime'];
/**
 * Must be true for Resource Owner Password Credentials, which is for trusted confidential clients only. Named in a
 * note, absent from the table; its default is not stated [S3].
 */
export type AllowRopc = components['schemas']['AllowRopc'];
/**
 * A client to create [S3]. Which members are required is not stated; the four that have no default and without which
 * a client makes no sense are, as an assumption [A1].
 */
export type CreateClientRequest = components['schemas']['CreateClientRequest'];
/**
 * A client as stored. That the answer describes the client is on the page; that it has the members of the request, and
 * all those that have a default, is an assumption [S3].
 */
export type Client = components['schemas']['Client'];
/** A secret to create [S3]. */
export type CreateClientSecretRequest = components['schemas']['CreateClientSecretRequest'];
/** A new secret and its validity [S3]. An identifier and the note are not mentioned for this answer, so they are not here. */
export type ClientSecret = components['schemas']['ClientSecret'];
/** Identifies the kind of problem; `about:blank` says no more than the status. An assumption (RFC 9457). */
export type ProblemType = components['schemas']['ProblemType'];
/** The kind of problem in a few words. An assumption (RFC 9457). */
export type ProblemTitle = components['schemas']['ProblemTitle'];
/** What is wrong in this case. An assumption (RFC 9457). */
export type ProblemDetail = components['schemas']['ProblemDetail'];
/** Identifies this case. An assumption (RFC 9457). */
export type ProblemInstance = components['schemas']['ProblemInstance'];
/**
 * The problem of a 400 answer. An assumption (RFC 9457). Open, because that standard lets a provider add members and
 * tells clients to ignore those they do not know.
 */
export type Problem400 = components['schemas']['Problem400'];
/**
 * The problem of a 401 answer. An assumption (RFC 9457). Open, because that standard lets a provider add members and
 * tells clients to ignore those they do not know.
 */
export type Problem401 = components['schemas']['Problem401'];
/**
 * The problem of a 403 answer. An assumption (RFC 9457). Open, because that standard lets a provider add members and
 * tells clients to ignore those they do not know.
 */
export type Problem403 = components['schemas']['Problem403'];
/**
 * The problem of a 404 answer. An assumption (RFC 9457). Open, because that standard lets a provider add members and
 * tells clients to ignore those they do not know.
 */
export type Problem404 = components['schemas']['Problem404'];
/**
 * The problem of a 409 answer. An assumption (RFC 9457). Open, because that standard lets a provider add members and
 * tells clients to ignore those they do not know.
 */
export type Problem409 = components['schemas']['Problem409'];
/**
 * The problem of a 415 answer. An assumption (RFC 9457). Open, because that standard lets a provider add members and
 * tells clients to ignore those they do not know.
 */
export type Problem415 = components['schemas']['Problem415'];
/**
 * The problem of a 429 answer. An assumption (RFC 9457). Open, because that standard lets a provider add members and
 * tells clients to ignore those they do not know.
 */
export type Problem429 = components['schemas']['Problem429'];
/**
 * The problem of a 500 answer. An assumption (RFC 9457). Open, because that standard lets a provider add members and
 * tells clients to ignore those they do not know.
 */
export type Problem500 = components['schemas']['Problem500'];
