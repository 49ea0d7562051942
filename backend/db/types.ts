// Written by `pnpm db:types` from the catalogue of the database; a test fails when it is stale. Do not edit.
import type { Json } from '@jobai/shared/sync';

/** Every table, with the last column of its primary key: the others are the person. */
export const TABLE_KEYS = {
  answers: 'id',
  applications: 'id',
  chat_messages: 'id',
  chat_sessions: 'id',
  cover_letters: 'id',
  documents: 'id',
  indexed_sources: 'id',
  job_analyses: 'id',
  jobs: 'id',
  pipeline_runs: 'id',
  profiles: 'id',
  receipts: 'id',
  research: 'id',
  resumes: 'id',
  sync_heads: 'user_id',
  sync_mutations: 'mutation_id',
  tasks: 'id',
  usage: 'id',
} as const;
export type TableName = keyof typeof TABLE_KEYS;

export type Database = {
  public: {
    Tables: {
      answers: {
        Row: {
          user_id: string;
          id: string;
          doc: Json;
          field_revs: Json;
          rev: number;
          deleted_at: string | null;
          created_at: string;
          updated_at: string;
          label_key: string | null;
        };
        Insert: {
          user_id?: string;
          id: string;
          doc: Json;
          field_revs?: Json;
          rev: number;
          deleted_at?: string | null;
          created_at?: string;
          updated_at?: string;
        };
        Update: {
          user_id?: string;
          id?: string;
          doc?: Json;
          field_revs?: Json;
          rev?: number;
          deleted_at?: string | null;
          created_at?: string;
          updated_at?: string;
        };
        Relationships: [];
      };
      applications: {
        Row: {
          user_id: string;
          id: string;
          doc: Json;
          field_revs: Json;
          rev: number;
          deleted_at: string | null;
          created_at: string;
          updated_at: string;
          status: string | null;
          priority: string | null;
          due_on: string | null;
          company: string | null;
          job_key: string | null;
        };
        Insert: {
          user_id?: string;
          id: string;
          doc: Json;
          field_revs?: Json;
          rev: number;
          deleted_at?: string | null;
          created_at?: string;
          updated_at?: string;
        };
        Update: {
          user_id?: string;
          id?: string;
          doc?: Json;
          field_revs?: Json;
          rev?: number;
          deleted_at?: string | null;
          created_at?: string;
          updated_at?: string;
        };
        Relationships: [];
      };
      chat_messages: {
        Row: {
          id: string;
          user_id: string;
          session_id: string;
          role: string;
          content: string;
          intent: Json | null;
          created_at: string;
        };
        Insert: {
          id?: string;
          user_id?: string;
          session_id: string;
          role: string;
          content: string;
          intent?: Json | null;
          created_at?: string;
        };
        Update: {
          id?: string;
          user_id?: string;
          session_id?: string;
          role?: string;
          content?: string;
          intent?: Json | null;
          created_at?: string;
        };
        Relationships: [];
      };
      chat_sessions: {
        Row: {
          id: string;
          user_id: string;
          title: string;
          created_at: string;
          updated_at: string;
        };
        Insert: {
          id?: string;
          user_id?: string;
          title?: string;
          created_at?: string;
          updated_at?: string;
        };
        Update: {
          id?: string;
          user_id?: string;
          title?: string;
          created_at?: string;
          updated_at?: string;
        };
        Relationships: [];
      };
      cover_letters: {
        Row: {
          id: string;
          user_id: string;
          job_id: string | null;
          application_id: string | null;
          tone: string;
          status: string;
          content: string;
          versions: Json;
          facts: Json;
          method: string;
          model: string | null;
          created_at: string;
          updated_at: string;
        };
        Insert: {
          id?: string;
          user_id?: string;
          job_id?: string | null;
          application_id?: string | null;
          tone?: string;
          status?: string;
          content?: string;
          versions?: Json;
          facts?: Json;
          method?: string;
          model?: string | null;
          created_at?: string;
          updated_at?: string;
        };
        Update: {
          id?: string;
          user_id?: string;
          job_id?: string | null;
          application_id?: string | null;
          tone?: string;
          status?: string;
          content?: string;
          versions?: Json;
          facts?: Json;
          method?: string;
          model?: string | null;
          created_at?: string;
          updated_at?: string;
        };
        Relationships: [];
      };
      documents: {
        Row: {
          id: string;
          user_id: string;
          source: string;
          source_id: string;
          chunk: number;
          content: string;
          metadata: Json;
          model: string | null;
          embedding: string | null;
          created_at: string;
          words: string;
          digest: string;
        };
        Insert: {
          id?: string;
          user_id?: string;
          source: string;
          source_id?: string;
          chunk?: number;
          content: string;
          metadata?: Json;
          model?: string | null;
          embedding?: string | null;
          created_at?: string;
        };
        Update: {
          id?: string;
          user_id?: string;
          source?: string;
          source_id?: string;
          chunk?: number;
          content?: string;
          metadata?: Json;
          model?: string | null;
          embedding?: string | null;
          created_at?: string;
        };
        Relationships: [];
      };
      indexed_sources: {
        Row: {
          user_id: string;
          id: string;
          source: string;
          source_id: string;
          version: string;
          pieces: number;
          updated_at: string;
        };
        Insert: {
          user_id?: string;
          source: string;
          source_id?: string;
          version: string;
          pieces: number;
          updated_at?: string;
        };
        Update: {
          user_id?: string;
          source?: string;
          source_id?: string;
          version?: string;
          pieces?: number;
          updated_at?: string;
        };
        Relationships: [];
      };
      job_analyses: {
        Row: {
          id: string;
          user_id: string;
          job_id: string;
          role: string;
          company: string;
          match_score: number;
          breakdown: Json;
          matching_skills: string[];
          missing_skills: string[];
          tech_stack: string[];
          gap_analysis_advice: string | null;
          salary: string | null;
          reasoning: string | null;
          method: string;
          model: string | null;
          created_at: string;
          posting_hash: string | null;
          profile_rev: number | null;
          facts: Json | null;
          provider: string | null;
        };
        Insert: {
          id?: string;
          user_id?: string;
          job_id: string;
          role?: string;
          company?: string;
          match_score: number;
          breakdown?: Json;
          matching_skills?: string[];
          missing_skills?: string[];
          tech_stack?: string[];
          gap_analysis_advice?: string | null;
          salary?: string | null;
          reasoning?: string | null;
          method?: string;
          model?: string | null;
          created_at?: string;
          posting_hash?: string | null;
          profile_rev?: number | null;
          facts?: Json | null;
          provider?: string | null;
        };
        Update: {
          id?: string;
          user_id?: string;
          job_id?: string;
          role?: string;
          company?: string;
          match_score?: number;
          breakdown?: Json;
          matching_skills?: string[];
          missing_skills?: string[];
          tech_stack?: string[];
          gap_analysis_advice?: string | null;
          salary?: string | null;
          reasoning?: string | null;
          method?: string;
          model?: string | null;
          created_at?: string;
          posting_hash?: string | null;
          profile_rev?: number | null;
          facts?: Json | null;
          provider?: string | null;
        };
        Relationships: [];
      };
      jobs: {
        Row: {
          id: string;
          user_id: string;
          job_key: string;
          ats: string | null;
          tenant: string | null;
          external_id: string | null;
          url: string;
          title: string;
          company: string;
          location: string;
          country_code: string | null;
          posting: string;
          salary: Json | null;
          language: string;
          source: string;
          posted_on: string | null;
          closed_at: string | null;
          created_at: string;
          updated_at: string;
        };
        Insert: {
          id?: string;
          user_id?: string;
          job_key: string;
          ats?: string | null;
          tenant?: string | null;
          external_id?: string | null;
          url: string;
          title?: string;
          company?: string;
          location?: string;
          country_code?: string | null;
          posting?: string;
          salary?: Json | null;
          language?: string;
          source?: string;
          posted_on?: string | null;
          closed_at?: string | null;
          created_at?: string;
          updated_at?: string;
        };
        Update: {
          id?: string;
          user_id?: string;
          job_key?: string;
          ats?: string | null;
          tenant?: string | null;
          external_id?: string | null;
          url?: string;
          title?: string;
          company?: string;
          location?: string;
          country_code?: string | null;
          posting?: string;
          salary?: Json | null;
          language?: string;
          source?: string;
          posted_on?: string | null;
          closed_at?: string | null;
          created_at?: string;
          updated_at?: string;
        };
        Relationships: [];
      };
      pipeline_runs: {
        Row: {
          id: string;
          user_id: string;
          params: Json;
          status: string;
          step: string;
          counts: Json;
          result: Json | null;
          error: Json | null;
          started_at: string | null;
          finished_at: string | null;
          created_at: string;
          updated_at: string;
        };
        Insert: {
          id?: string;
          user_id?: string;
          params: Json;
          status?: string;
          step?: string;
          counts?: Json;
          result?: Json | null;
          error?: Json | null;
          started_at?: string | null;
          finished_at?: string | null;
          created_at?: string;
          updated_at?: string;
        };
        Update: {
          id?: string;
          user_id?: string;
          params?: Json;
          status?: string;
          step?: string;
          counts?: Json;
          result?: Json | null;
          error?: Json | null;
          started_at?: string | null;
          finished_at?: string | null;
          created_at?: string;
          updated_at?: string;
        };
        Relationships: [];
      };
      profiles: {
        Row: {
          user_id: string;
          id: string;
          doc: Json;
          field_revs: Json;
          rev: number;
          deleted_at: string | null;
          created_at: string;
          updated_at: string;
        };
        Insert: {
          user_id?: string;
          id: string;
          doc: Json;
          field_revs?: Json;
          rev: number;
          deleted_at?: string | null;
          created_at?: string;
          updated_at?: string;
        };
        Update: {
          user_id?: string;
          id?: string;
          doc?: Json;
          field_revs?: Json;
          rev?: number;
          deleted_at?: string | null;
          created_at?: string;
          updated_at?: string;
        };
        Relationships: [];
      };
      receipts: {
        Row: {
          user_id: string;
          id: string;
          doc: Json;
          field_revs: Json;
          rev: number;
          deleted_at: string | null;
          created_at: string;
          updated_at: string;
          application_id: string | null;
        };
        Insert: {
          user_id?: string;
          id: string;
          doc: Json;
          field_revs?: Json;
          rev: number;
          deleted_at?: string | null;
          created_at?: string;
          updated_at?: string;
        };
        Update: {
          user_id?: string;
          id?: string;
          doc?: Json;
          field_revs?: Json;
          rev?: number;
          deleted_at?: string | null;
          created_at?: string;
          updated_at?: string;
        };
        Relationships: [];
      };
      research: {
        Row: {
          id: string;
          user_id: string;
          kind: string;
          subject: string;
          params: Json;
          result: Json;
          sources: Json;
          method: string;
          model: string | null;
          created_at: string;
          expires_at: string | null;
        };
        Insert: {
          id?: string;
          user_id?: string;
          kind: string;
          subject: string;
          params?: Json;
          result: Json;
          sources?: Json;
          method?: string;
          model?: string | null;
          created_at?: string;
          expires_at?: string | null;
        };
        Update: {
          id?: string;
          user_id?: string;
          kind?: string;
          subject?: string;
          params?: Json;
          result?: Json;
          sources?: Json;
          method?: string;
          model?: string | null;
          created_at?: string;
          expires_at?: string | null;
        };
        Relationships: [];
      };
      resumes: {
        Row: {
          user_id: string;
          id: string;
          doc: Json;
          field_revs: Json;
          rev: number;
          deleted_at: string | null;
          created_at: string;
          updated_at: string;
          kind: string | null;
          sha256: string | null;
          added_at: string | null;
        };
        Insert: {
          user_id?: string;
          id: string;
          doc: Json;
          field_revs?: Json;
          rev: number;
          deleted_at?: string | null;
          created_at?: string;
          updated_at?: string;
        };
        Update: {
          user_id?: string;
          id?: string;
          doc?: Json;
          field_revs?: Json;
          rev?: number;
          deleted_at?: string | null;
          created_at?: string;
          updated_at?: string;
        };
        Relationships: [];
      };
      sync_heads: {
        Row: {
          user_id: string;
          epoch: string;
          rev: number;
        };
        Insert: {
          user_id?: string;
          epoch?: string;
          rev?: number;
        };
        Update: {
          user_id?: string;
          epoch?: string;
          rev?: number;
        };
        Relationships: [];
      };
      sync_mutations: {
        Row: {
          user_id: string;
          mutation_id: string;
          hash: string;
          result: Json;
          created_at: string;
        };
        Insert: {
          user_id?: string;
          mutation_id: string;
          hash: string;
          result: Json;
          created_at?: string;
        };
        Update: {
          user_id?: string;
          mutation_id?: string;
          hash?: string;
          result?: Json;
          created_at?: string;
        };
        Relationships: [];
      };
      tasks: {
        Row: {
          id: string;
          user_id: string;
          kind: string;
          job_id: string | null;
          run_id: string | null;
          payload: Json;
          status: string;
          result: Json | null;
          created_at: string;
          updated_at: string;
        };
        Insert: {
          id?: string;
          user_id?: string;
          kind?: string;
          job_id?: string | null;
          run_id?: string | null;
          payload?: Json;
          status?: string;
          result?: Json | null;
          created_at?: string;
          updated_at?: string;
        };
        Update: {
          id?: string;
          user_id?: string;
          kind?: string;
          job_id?: string | null;
          run_id?: string | null;
          payload?: Json;
          status?: string;
          result?: Json | null;
          created_at?: string;
          updated_at?: string;
        };
        Relationships: [];
      };
      usage: {
        Row: {
          id: string;
          user_id: string;
          agent: string;
          provider: string;
          model: string;
          input_tokens: number;
          output_tokens: number;
          cost_micros: number;
          run_id: string | null;
          created_at: string;
          latency_ms: number;
          key_owner: string;
          outcome: string;
        };
        Insert: {
          id?: string;
          user_id?: string;
          agent: string;
          provider: string;
          model?: string;
          input_tokens?: number;
          output_tokens?: number;
          cost_micros?: number;
          run_id?: string | null;
          created_at?: string;
          latency_ms?: number;
          key_owner?: string;
          outcome?: string;
        };
        Update: {
          id?: string;
          user_id?: string;
          agent?: string;
          provider?: string;
          model?: string;
          input_tokens?: number;
          output_tokens?: number;
          cost_micros?: number;
          run_id?: string | null;
          created_at?: string;
          latency_ms?: number;
          key_owner?: string;
          outcome?: string;
        };
        Relationships: [];
      };
    };
    Views: {
      jobs_with_analyses: {
        Row: {
          id: string | null;
          user_id: string | null;
          job_key: string | null;
          ats: string | null;
          tenant: string | null;
          external_id: string | null;
          url: string | null;
          title: string | null;
          company: string | null;
          location: string | null;
          country_code: string | null;
          posting: string | null;
          salary: Json | null;
          language: string | null;
          source: string | null;
          posted_on: string | null;
          closed_at: string | null;
          created_at: string | null;
          updated_at: string | null;
          analysis_id: string | null;
          role: string | null;
          analysis_company: string | null;
          match_score: number | null;
          breakdown: Json | null;
          matching_skills: string[] | null;
          missing_skills: string[] | null;
          tech_stack: string[] | null;
          gap_analysis_advice: string | null;
          analysis_salary: string | null;
          reasoning: string | null;
          method: string | null;
          model: string | null;
          analyzed_at: string | null;
        };
        Relationships: [];
      };
      usage_by_day: {
        Row: {
          user_id: string | null;
          day: string | null;
          agent: string | null;
          calls: number | null;
          failed: number | null;
          input_tokens: number | null;
          output_tokens: number | null;
          cost_micros: number | null;
          own_cost_micros: number | null;
          latency_ms: number | null;
        };
        Relationships: [];
      };
    };
    Functions: {
      commit_synced: {
        Args: {
          writes: Json;
        };
        Returns: Json;
      };
      commit_synced_in: {
        Args: {
          life: string;
          writes: Json;
        };
        Returns: Json;
      };
      embed_documents: {
        Args: {
          of_model: string;
          vectors: Json;
        };
        Returns: number;
      };
      erase_mine: {
        Args: Record<string, never>;
        Returns: Json;
      };
      has_room_for_files: {
        Args: Record<string, never>;
        Returns: boolean;
      };
      index_documents: {
        Args: {
          of_source: string;
          of_id: string;
          of_version: string;
          pieces: Json;
        };
        Returns: boolean;
      };
      match_documents: {
        Args: {
          query_embedding: string;
          query_model: string;
          match_count?: number;
          min_similarity?: number;
        };
        Returns: {
          id: string;
          source: string;
          source_id: string;
          content: string;
          metadata: Json;
          similarity: number;
        }[];
      };
      pull_synced: {
        Args: {
          since: number;
          max_rows: number;
        };
        Returns: Json;
      };
      read_synced: {
        Args: {
          keys: Json;
          mutation_ids: string[];
        };
        Returns: Json;
      };
      search_documents: {
        Args: {
          query: string;
          match_count?: number;
        };
        Returns: {
          id: string;
          source: string;
          source_id: string;
          content: string;
          metadata: Json;
          similarity: number;
        }[];
      };
      version_of_source: {
        Args: {
          of_source: string;
          of_id: string;
        };
        Returns: string;
      };
      words_of: {
        Args: {
          said: string;
        };
        Returns: string;
      };
    };
  };
};
